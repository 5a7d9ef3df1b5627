internal import Catalog
internal import GRDB

/// The rows of `price_in_force`, computed from the facts for one day.
struct DerivedPrices {
  var phones: [Phone]
  private var variants: [String: [Variant]]
  private var observations: [String: [PriceObservation]]

  init(phones: [Phone], variants: [Variant], observations: [PriceObservation]) {
    self.phones = phones
    self.variants = Dictionary(grouping: variants, by: \.phone)
    self.observations = Dictionary(grouping: observations, by: \.phone)
  }

  /// Reads what the rule needs from a catalogue: of the phones only the dates, unless the value
  /// formula asks for their specifications too.
  init(_ db: Database, withSpecifications: Bool) throws {
    let phones =
      withSpecifications
      ? try FactsReader.phones(db)
      : try FactsReader.all(
        db, "SELECT id, brand, model, launched, released, first_seen FROM phone"
      ) {
        try Phone(
          id: $0.get(0), brand: $0.get(1), model: $0.get(2), launched: $0.optionalDate(3),
          released: $0.optionalDate(4), firstSeen: $0.date(5))
      }
    self.init(
      phones: phones.sorted { $0.id < $1.id }, variants: try FactsReader.variants(db),
      observations: try FactsReader.observations(db))
  }

  /// The prices that stood on `day`, as far as it was known by `knownOn`, numbered from 1.
  func rows(on day: CalendarDay, knownOn: CalendarDay?) -> [PriceRow] {
    var rows: [PriceRow] = []
    rows.reserveCapacity(phones.count)
    for phone in phones {
      guard let observed = observations[phone.id] else { continue }
      let own = variants[phone.id] ?? []
      let configurations = own.map(\.configuration)
      for price in PricesInForce.of(
        phone, variants: own, observations: observed, on: day, knownOn: knownOn)
      {
        rows.append(PriceRow(price, id: rows.count + 1, among: configurations))
      }
    }
    return rows
  }

  /// The terms of the value formula for `prices`, the age of a phone counted to `day`.
  func values(of prices: [PriceRow], on day: CalendarDay) -> [ValueRow] {
    let phones = Dictionary(phones.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return prices.compactMap { row in
      phones[row.price.phone].map { ValueRow(row, of: $0, on: day) }
    }
  }
}
