public import Catalog
internal import SQLite

extension CatalogSession {
  /// The latest day a price was read, of what was known; of a reading known to the month, its
  /// first day. Where there are no prices, the latest day a phone was first seen.
  ///
  /// - Throws: ``CatalogStoreError``.
  public func latestKnownDay() throws -> CalendarDay {
    guard let knownOn = moment.askedKnownOn else {
      return try moment.latest ?? latest("first_seen", of: "phone") ?? CalendarDay(ordinal: 0)
    }
    return try latest("observed_on", of: "price_observation", upTo: knownOn)
      ?? latest("first_seen", of: "phone", upTo: knownOn) ?? knownOn
  }

  /// The latest day on which prices of many phones were read; `nil` where there is none.
  ///
  /// - Throws: ``CatalogStoreError``.
  public func readUpTo() throws -> CalendarDay? { try CatalogDatabase.readUpTo(db) }

  private func latest(
    _ column: String, of table: String, upTo day: CalendarDay? = nil
  ) throws -> CalendarDay? {
    let from = "substr(\(column) || '-01-01', 1, 10)"
    return try String.fetchOne(
      db, sql: "SELECT max(\(from)) FROM \(table) WHERE \(from) <= ?",
      arguments: [day?.iso ?? "9999-12-31"]
    ).flatMap { CalendarDay(iso: $0) }
  }

  /// Years of launch that have phones, of those that were known, earliest first.
  ///
  /// - Throws: ``CatalogStoreError``.
  public func years() throws -> [Int] {
    try kept.years(db, of: PhoneSelection(BudgetQuery(), knownOn: moment.askedKnownOn))
  }

  /// The phones that meet a query's conditions on the phone itself, in the order of lists, each with
  /// every variant's price in force on `day`.
  ///
  /// Only what belongs to these phones is read: the stored prices where they are those of the day,
  /// else the observations, from which the prices of the day are derived.
  ///
  /// - Throws: ``CatalogStoreError``.
  public func selection(
    of query: BudgetQuery, listYear: Int? = nil, on day: CalendarDay
  ) throws -> OfferSelection {
    let selected = PhoneSelection(query, listYear: listYear, knownOn: moment.askedKnownOn)
    let names = try brandNames()
    let phones = try FactsReader.all(db, selected.phones(selecting: PhoneColumns.list)) {
      try PhoneColumns.phone($0)
    }
    let variants = try FactsReader.variants(db, of: selected)
      .mapValues { $0.map(\.configuration) }
    let prices: [String: PricesOnDay]
    if day == moment.latest, moment.knownOn == nil {
      prices = try stored(selected)
    } else {
      prices = try derived(selected, phones, on: day)
    }
    let named = prices.values.flatMap { $0.prices.flatMap { [$0.source, $0.shop?.source] } }
    let sources = try Self.sources(db, named.compactMap { $0 })
    return OfferSelection(
      phones: PhoneOrder.inListOrder(phones, brandNames: names).map { phone in
        PhoneOffers(
          phone, brandName: names[phone.brand] ?? phone.brand,
          configurations: variants[phone.id] ?? [], prices: prices[phone.id]?.prices ?? [],
          standing: prices[phone.id]?.standing ?? PhoneStanding(), sources: sources)
      }, sources: sources)
  }

  /// Names of brands by slug.
  func brandNames() throws -> [String: String] {
    try kept.brandNames(db)
  }
}
