public import Catalog
internal import GRDB

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
    let known = PhoneSelection(BudgetQuery(), knownOn: moment.askedKnownOn)
    return try FactsReader.all(db, known.phones(selecting: "DISTINCT phone.listed_year")) {
      try $0.get(0) as Int
    }.sorted()
  }

  /// The phones that meet a query's conditions on the phone itself, in the order of lists, each with
  /// every variant's price in force on `day`.
  ///
  /// Only what belongs to these phones is read: the stored prices where they are those of the day,
  /// else the observations, from which the prices of the day are derived.
  ///
  /// - Throws: ``CatalogStoreError``.
  public func selection(of query: BudgetQuery, on day: CalendarDay) throws -> OfferSelection {
    let selected = PhoneSelection(query, knownOn: moment.askedKnownOn)
    let names = try brandNames()
    let phones = try FactsReader.all(db, selected.phones(selecting: PhoneColumns.list)) {
      try PhoneColumns.phone($0)
    }
    let variants = try FactsReader.variants(db, of: selected)
    let prices =
      day == moment.latest && moment.knownOn == nil
      ? try stored(selected) : try derived(selected, phones, variants, on: day)
    let sources = try Self.sources(db, prices.values.joined().map { $0.source })
    return OfferSelection(
      phones: PhoneOrder.inListOrder(phones, brandNames: names).map { phone in
        PhoneOffers(
          phone, brandName: names[phone.brand] ?? phone.brand,
          configurations: (variants[phone.id] ?? []).map(\.configuration),
          prices: prices[phone.id] ?? [], sources: sources)
      }, sources: sources)
  }

  /// Names of brands by slug.
  func brandNames() throws -> [String: String] {
    let names = try FactsReader.all(db, "SELECT id, name FROM brand") {
      try ($0.get(0) as String, $0.get(1) as String)
    }
    return Dictionary(names) { first, _ in first }
  }

  private func stored(_ selected: PhoneSelection) throws -> [String: [PriceInForce]] {
    let prices = try FactsReader.all(
      db, selected.rows(of: "SELECT \(PriceRow.priceList) FROM main.price_in_force AS price")
    ) { try PriceRow.price($0) }
    return Dictionary(grouping: prices) { $0.phone }
  }

  private func derived(
    _ selected: PhoneSelection, _ phones: [Phone], _ variants: [String: [Variant]],
    on day: CalendarDay
  ) throws -> [String: [PriceInForce]] {
    let observations = try FactsReader.observations(db, of: selected)
    var prices: [String: [PriceInForce]] = [:]
    for phone in phones {
      guard let own = observations[phone.id] else { continue }
      prices[phone.id] = PricesInForce.of(
        phone, variants: variants[phone.id] ?? [], observations: own, on: day,
        knownOn: moment.knownOn)
    }
    return prices
  }
}

extension FactsReader {
  /// The variants of some phones, by phone.
  static func variants(_ db: Database, of selected: PhoneSelection) throws -> [String: [Variant]] {
    let variants = try all(
      db, selected.rows(of: "SELECT phone, ram_gb, storage_gb FROM variant")
    ) {
      try Variant(
        phone: $0.get(0), configuration: Configuration(ramGB: $0.get(1), storageGB: $0.get(2)))
    }
    return Dictionary(grouping: variants) { $0.phone }
  }

  /// The observations of some phones, by phone.
  static func observations(
    _ db: Database, of selected: PhoneSelection, where conditions: [String] = []
  ) throws -> [String: [PriceObservation]] {
    let observations = try all(
      db,
      selected.rows(
        of: "SELECT \(ObservationColumns.list) FROM price_observation", where: conditions),
      ObservationColumns.observation)
    return Dictionary(grouping: observations) { $0.phone }
  }
}
