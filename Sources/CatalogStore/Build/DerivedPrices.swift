internal import Catalog
internal import SQLite

/// What follows from the facts for one day: the rows of `price_in_force`, `phone_standing` and
/// `offer`.
struct DerivedPrices {
  let phones: [Phone]
  private let variants: [String: [Variant]]
  private let observations: [String: [PriceObservation]]
  private let naming: [String: [String]]
  private let readings: [Reading]

  init(
    phones: [Phone], variants: [Variant], observations: [PriceObservation],
    naming: [String: [String]], readings: [Reading]
  ) {
    self.phones = phones
    self.variants = Dictionary(grouping: variants, by: \.phone)
    self.observations = Dictionary(grouping: observations, by: \.phone)
    self.naming = naming
    self.readings = readings
  }

  init(_ facts: CatalogFacts) {
    let named =
      facts.fieldSources.map { ($0.phone, $0.source) } + facts.joins.map { ($0.phone, $0.source) }
    self.init(
      phones: facts.phones, variants: facts.variants, observations: facts.prices,
      naming: Dictionary(grouping: named, by: \.0).mapValues { $0.map(\.1) },
      readings: facts.readings)
  }

  /// Reads what the rules need from a catalogue.
  init(_ db: Database) throws {
    self.init(
      phones: try FactsReader.phones(db).sorted { $0.id < $1.id },
      variants: try FactsReader.variants(db),
      observations: try FactsReader.observations(db), naming: try FactsReader.naming(db),
      readings: try FactsReader.readings(db))
  }

  /// Reads what the rules need of some phones.
  init(_ db: Database, of selected: PhoneSelection, in session: CatalogSession) throws {
    let phones = try FactsReader.all(db, selected.phones(selecting: PhoneColumns.list)) {
      try PhoneColumns.phone($0)
    }
    self.phones = phones.sorted { $0.id < $1.id }
    variants = try FactsReader.variants(db, of: selected)
    observations = try FactsReader.observations(db, of: selected)
    naming = try FactsReader.naming(db, of: selected)
    readings = try session.kept.readings(db)
  }

  /// The prices that stood on a day, how the phones stood, and the offers that questions search.
  struct Rows {
    var prices: [PriceRow] = []
    var standings: [StandingRow] = []
    var offers: [OfferRow] = []

    /// Writes them into tables of `schema`: `main` or `temp`.
    func write(into schema: String, of db: Database) throws {
      try PriceRow.write(prices, into: schema, of: db)
      try StandingRow.write(standings, into: schema, of: db)
      try OfferRow.write(offers, into: schema, of: db)
    }
  }

  /// What stood on `day`, as far as it was known by `knownOn`.
  ///
  /// - Parameters:
  ///   - last: the number after which the prices are numbered.
  ///   - series: the series of all phones, where these are not all.
  func rows(
    on day: CalendarDay, knownOn: CalendarDay?, after last: Int = 0, series: PhoneSeries? = nil
  ) -> Rows {
    let readings = Readings(readings, knownOn: knownOn)
    let series =
      series
      ?? PhoneSeries(
        phones.filter { phone in knownOn.map { phone.firstSeen.earliest <= $0 } ?? true },
        around: phones)
    var rows = Rows()
    rows.prices.reserveCapacity(phones.count)
    rows.standings.reserveCapacity(phones.count)
    rows.offers.reserveCapacity(phones.count)
    for phone in phones {
      let facts = PhoneFacts(
        phone, variants: variants[phone.id] ?? [], observations: observations[phone.id] ?? [],
        naming: naming[phone.id] ?? [], neighbours: series.neighbours(of: phone),
        knownOn: knownOn)
      let standing = PhoneStanding.of(facts, readings, on: day)
      let start = rows.prices.count
      for price in PricesInForce.of(facts, readings, standing, on: day) {
        rows.prices.append(
          PriceRow(price, id: last + rows.prices.count + 1, among: facts.configurations))
      }
      let own = rows.prices[start...]
      let row = StandingRow(phone, standing, isPriced: !own.isEmpty)
      rows.standings.append(row)
      rows.offers += OfferRow.of(phone, own, row, on: day)
    }
    return rows
  }
}
