public import Catalog

extension PhoneComparison {
  /// Two or more phones side by side, in the order given, at the day of the first record.
  ///
  /// A row is there where at least one phone has a value for it.
  public static func of(_ records: [PhoneRecord]) -> PhoneComparison {
    let subjects = records.map(ComparisonSubject.init)
    let phones = zip(records, subjects).map { record, subject in
      ComparedPhone(offer: subject.offer, prices: record.pricesInForce)
    }
    let rows = PhoneProperty.all.compactMap { row(of: $0, subjects) }
    return PhoneComparison(
      asOf: records.first?.asOf ?? CalendarDay(ordinal: 0), phones: phones, rows: rows)
  }

  private static func row(
    of property: PhoneProperty, _ subjects: [ComparisonSubject]
  ) -> ComparisonRow? {
    let values = subjects.map { property.value(of: $0) }
    guard values.contains(where: { $0 != nil }) else { return nil }
    return ComparisonRow(
      property: property, values: values,
      better: better(subjects.map { property.merit(of: $0) }),
      differs: values.map { $0.map { $0.comparable } }.distinct.count > 1)
  }

  /// Indices of the highest merits; none where fewer than two are known or all are the same.
  static func better(_ merits: [Double?]) -> [Int] {
    let known = merits.compactMap { $0 }
    guard known.count > 1, let best = known.max(), known.contains(where: { $0 < best }) else {
      return []
    }
    return merits.indices.filter { merits[$0] == best }
  }
}

extension ComparisonSubject {
  init(_ record: PhoneRecord) {
    // The first is the lowest of those by which the phone is judged.
    let price = record.pricesInForce.first
    let offer = Offer(
      phone: record.phone, brandName: record.brand.name,
      configuration: price?.configuration ?? .unknown, price: price,
      sourceURL: price.flatMap { record.sources[$0.source]?.url },
      shopSourceURL: price?.shop.flatMap { record.sources[$0.source]?.url },
      standing: record.standing)
    let known =
      record.variants.map { $0.configuration } + record.pricesInForce.map { $0.configuration }
    let configurations = known.filter { $0 != .unknown }.distinct.sorted()
    self.init(offer: offer, configurations: configurations, asOf: record.asOf)
  }
}

extension ComparedValue {
  /// The value without what does not make two phones different: whose price it is, and how names
  /// are capitalised.
  var comparable: ComparedValue {
    switch self {
    case .price(let price): .number(Double(price.amount.centavos))
    case .text(let text): .text(text.lowercased())
    default: self
    }
  }
}
