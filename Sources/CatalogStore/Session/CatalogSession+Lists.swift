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
    let known = PhoneSelection(BudgetQuery(), knownOn: moment.askedKnownOn)
    return try FactsReader.all(
      db, known.phones(selecting: "DISTINCT \(PhoneSelection.listYear)")
    ) {
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
  public func selection(
    of query: BudgetQuery, listYear: Int? = nil, on day: CalendarDay
  ) throws -> OfferSelection {
    let selected = PhoneSelection(query, listYear: listYear, knownOn: moment.askedKnownOn)
    let names = try brandNames()
    let phones = try FactsReader.all(db, selected.phones(selecting: PhoneColumns.list)) {
      try PhoneColumns.phone($0)
    }
    let variants = try FactsReader.variants(db, of: selected)
    let (prices, standings) =
      day == moment.latest && moment.knownOn == nil
      ? try stored(selected) : try derived(selected, phones, variants, on: day)
    let sources = try Self.sources(
      db, prices.values.joined().flatMap { [$0.source, $0.shop?.source].compactMap { $0 } })
    return OfferSelection(
      phones: PhoneOrder.inListOrder(phones, brandNames: names).map { phone in
        PhoneOffers(
          phone, brandName: names[phone.brand] ?? phone.brand,
          configurations: (variants[phone.id] ?? []).map(\.configuration),
          prices: prices[phone.id] ?? [], sources: sources,
          standing: standings[phone.id] ?? PhoneStanding())
      }, sources: sources)
  }

  /// Names of brands by slug.
  func brandNames() throws -> [String: String] {
    let names = try FactsReader.all(db, "SELECT id, name FROM brand") {
      try ($0.get(0) as String, $0.get(1) as String)
    }
    return Dictionary(names) { first, _ in first }
  }

  private typealias Derived = (prices: [String: [PriceInForce]], standings: [String: PhoneStanding])

  private func stored(_ selected: PhoneSelection) throws -> Derived {
    let prices = try FactsReader.all(
      db, selected.rows(of: "SELECT \(PriceRow.priceList) FROM main.price_in_force AS price")
    ) { try PriceRow.price($0) }
    let standings = try FactsReader.all(
      db,
      selected.rows(
        of: "SELECT \(StandingRow.list), phone FROM main.phone_standing AS standing")
    ) { try ($0.get(StandingRow.count) as String, StandingRow.standing($0, at: 0)) }
    return (
      Dictionary(grouping: prices) { $0.phone }, Dictionary(standings) { first, _ in first }
    )
  }

  private func derived(
    _ selected: PhoneSelection, _ phones: [Phone], _ variants: [String: [Variant]],
    on day: CalendarDay
  ) throws -> Derived {
    let observations = try FactsReader.observations(db, of: selected)
    let naming = try FactsReader.naming(db)
    let readings = Readings(try FactsReader.readings(db), knownOn: moment.knownOn)
    let series = try series(around: phones)
    var derived: Derived = ([:], [:])
    for phone in phones {
      let facts = PhoneFacts(
        phone, variants: variants[phone.id] ?? [], observations: observations[phone.id] ?? [],
        naming: naming[phone.id] ?? [], neighbours: series.neighbours(of: phone),
        knownOn: moment.knownOn)
      let standing = PhoneStanding.of(facts, readings, on: day)
      derived.standings[phone.id] = standing
      derived.prices[phone.id] = PricesInForce.of(facts, readings, standing, on: day)
    }
    return derived
  }

  /// The series that tell when the undated ones of some phones came; none where all are dated.
  func series(around phones: [Phone]) throws -> PhoneSeries {
    let isDated = phones.allSatisfy { $0.launched != nil || $0.released != nil }
    guard !isDated else { return PhoneSeries([]) }
    return PhoneSeries(
      try FactsReader.dates(db).filter { phone in
        moment.askedKnownOn.map { phone.firstSeen.earliest <= $0 } ?? true
      })
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
