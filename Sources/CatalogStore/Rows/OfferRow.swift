internal import Catalog
internal import SQLite

/// One row of `offer`: all that a question can ask of an offer by which its phone is judged.
struct OfferRow: Hashable {
  let price: PriceRow
  let phone: Phone
  let standing: StandingRow
  /// The numbers of the phone's first and last offer.
  let siblings: ClosedRange<Int>
  /// The terms of the value formula in their order; `nil` where the specification is not known.
  let terms: [Int?]

  /// The rows of the offers of one phone.
  ///
  /// - Parameter prices: those of the phone, the ones by which it is judged first.
  static func of(
    _ phone: Phone, _ prices: some Collection<PriceRow>, _ standing: StandingRow,
    on day: CalendarDay
  ) -> [OfferRow] {
    let judging = prices.filter(\.price.judges)
    guard let first = judging.first, let last = judging.last else { return [] }
    return judging.map { row in
      OfferRow(
        price: row, phone: phone, standing: standing, siblings: first.id...last.id,
        terms: ValueTerm.allCases.map { term in
          ValueTerms.value(
            of: term, phone: phone, configuration: row.price.configuration,
            price: row.price.amount, bounds: standing.standing.bounds, asOf: day)
        })
    }
  }

  /// The specifications that conditions ask for.
  static let asked: [SpecificationField] =
    [.network, .os, .cameraPartner]
    + QueryMeasure.all.compactMap { measure in
      if case .specification(let field) = measure.subject { field } else { nil }
    } + Feature.allCases.map(SpecificationField.feature)

  static let columns: [String] =
    [
      "id", "phone", "first", "last", "brand", "centavos", "shop_centavos", "confirmed_from",
      "ram_floor_gb", "storage_floor_gb", "current", "imported", "listed_year", "newest",
      "better_known", "value",
    ] + asked.map(\.name) + ValueTerm.allCases.map(\.column)

  var values: [DatabaseValue] {
    let offer = price.price
    let standing = standing.standing
    var values: [DatabaseValue] = [
      price.id.databaseValue, phone.id.databaseValue, siblings.lowerBound.databaseValue,
      siblings.upperBound.databaseValue, phone.brand.databaseValue,
      offer.amount.centavos.databaseValue,
    ]
    values.append(offer.shop?.amount.centavos.databaseValue ?? .null)
    values.append(offer.confirmed.earliest.iso.databaseValue)
    values.append(price.floor.ramGB?.databaseValue ?? .null)
    values.append(price.floor.storageGB?.databaseValue ?? .null)
    values.append(standing.isCurrent.databaseValue)
    values.append(standing.isImported.databaseValue)
    values.append(self.standing.year?.databaseValue ?? .null)
    values.append(self.standing.newest.databaseValue)
    values.append((standing.bounds == nil ? 0 : self.standing.known).databaseValue)
    values.append(value.databaseValue)
    values += Self.asked.map { $0.value(phone.specifications)?.databaseValue ?? .null }
    return values + terms.map { $0?.databaseValue ?? .null }
  }

  /// The score without a use: Σ weight · term ÷ Σ weight in whole numbers.
  private var value: Int {
    var points = 0
    var total = 0
    for (term, weight) in Self.weights {
      points += weight * (terms[term] ?? 0)
      total += weight
    }
    return total == 0 ? 0 : points / total
  }

  /// The weights that count, with the place of their term.
  private static let weights = ValueTerm.allCases.indices.compactMap { place in
    ValueWeights.of(use: nil)[ValueTerm.allCases[place]].map { (place, $0) }
  }

  /// Writes `rows` into `offer` of `schema`: `main` or `temp`.
  static func write(_ rows: [OfferRow], into schema: String, of db: Database) throws {
    let marks = databaseQuestionMarks(count: columns.count)
    let insert = try db.makeStatement(
      sql: "INSERT INTO \(schema).offer (\(columns.joined(separator: ", "))) VALUES (\(marks))")
    for row in rows {
      try insert.execute(arguments: StatementArguments(row.values))
    }
  }
}
