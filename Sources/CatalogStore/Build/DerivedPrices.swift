internal import Catalog
internal import SQLite

/// What follows from the facts for one day: the rows of `price_in_force`, `phone_standing` and
/// `value_term`.
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

  /// Reads what the rules need from a catalogue: of the phones only names and dates, unless the
  /// value formula asks for their specifications too.
  init(_ db: Database, withSpecifications: Bool) throws {
    let phones =
      withSpecifications
      ? try FactsReader.phones(db)
      : try FactsReader.dates(db)
    self.init(
      phones: phones.sorted { $0.id < $1.id }, variants: try FactsReader.variants(db),
      observations: try FactsReader.observations(db), naming: try FactsReader.naming(db),
      readings: try FactsReader.readings(db))
  }

  /// The prices that stood on `day`, as far as it was known by `knownOn`, and how the phones stood.
  ///
  /// - Parameters:
  ///   - last: the number after which the prices are numbered.
  ///   - series: the series of all phones, where these are not all.
  func rows(
    on day: CalendarDay, knownOn: CalendarDay?, after last: Int = 0, series: PhoneSeries? = nil
  ) -> (prices: [PriceRow], standings: [StandingRow]) {
    let readings = Readings(readings, knownOn: knownOn)
    let series =
      series
      ?? PhoneSeries(
        phones.filter { phone in knownOn.map { phone.firstSeen.earliest <= $0 } ?? true })
    var prices: [PriceRow] = []
    var standings: [StandingRow] = []
    prices.reserveCapacity(phones.count)
    standings.reserveCapacity(phones.count)
    for phone in phones {
      let facts = PhoneFacts(
        phone, variants: variants[phone.id] ?? [], observations: observations[phone.id] ?? [],
        naming: naming[phone.id] ?? [], neighbours: series.neighbours(of: phone),
        knownOn: knownOn)
      let standing = PhoneStanding.of(facts, readings, on: day)
      standings.append(StandingRow(phone, standing))
      for price in PricesInForce.of(facts, readings, standing, on: day) {
        prices.append(PriceRow(price, id: last + prices.count + 1, among: facts.configurations))
      }
    }
    return (prices, standings)
  }

  /// The terms of the value formula for `prices`, the age of a phone counted to `day`.
  func values(
    of prices: [PriceRow], _ standings: [StandingRow], on day: CalendarDay
  ) -> [ValueRow] {
    let bounds = Dictionary(
      standings.map { ($0.phone, $0.standing.bounds) }, uniquingKeysWith: { first, _ in first })
    let phones = Dictionary(phones.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return prices.compactMap { row in
      phones[row.price.phone].map {
        ValueRow(row, of: $0, bounds: bounds[row.price.phone] ?? nil, on: day)
      }
    }
  }
}
