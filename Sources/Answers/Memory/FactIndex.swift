public import Catalog

/// The facts of a catalogue, looked up once so that many answers cost little.
public struct FactIndex: Sendable {
  /// Only what sources had said by this day; `nil` uses everything.
  public let knownOn: CalendarDay?
  /// The latest day a price was read; of a reading known to the month, its first day.
  public let latestDay: CalendarDay
  /// The same, where a price was read.
  let latestPriceDay: CalendarDay?
  /// The latest day on which prices of a market were read, whatever was known by when.
  let readUpTo: CalendarDay?
  /// By brand name, then model; without the phones that were first seen after ``knownOn``.
  public let phones: [Phone]
  public let brands: [String: Brand]
  public let sources: [String: PriceSource]
  let variants: [String: [Variant]]
  let observations: [String: [PriceObservation]]
  private let naming: [String: [String]]
  private let series: PhoneSeries
  let readings: Readings
  private let phonesByYear: [Int: [Phone]]

  public init(_ facts: CatalogFacts, knownOn: CalendarDay? = nil) {
    self.init(classified: facts.classified(), knownOn: knownOn)
  }

  /// Of facts whose phones have the classes of their chipsets already.
  init(classified facts: CatalogFacts, knownOn: CalendarDay? = nil) {
    self.knownOn = knownOn
    let brands = facts.brands.indexed { $0.id }
    self.brands = brands
    sources = facts.sources.indexed { $0.id }
    let variants = Dictionary(grouping: facts.variants, by: { $0.phone })
    self.variants = variants
    let prices = facts.prices.filter { price in
      knownOn.map { price.observedOn.earliest <= $0 } ?? true
    }
    let observations = Dictionary(grouping: prices, by: { $0.phone }).mapValues { $0.sorted() }
    self.observations = observations
    let named =
      facts.fieldSources.map { ($0.phone, $0.source) } + facts.joins.map { ($0.phone, $0.source) }
    let naming = Dictionary(grouping: named) { $0.0 }.mapValues { $0.map { $0.1 } }
    self.naming = naming
    let readings = Readings(facts.readings, knownOn: knownOn)
    self.readings = readings
    let known = facts.phones.filter { phone in
      knownOn.map { phone.firstSeen.earliest <= $0 } ?? true
    }
    let series = PhoneSeries(known, around: known)
    self.series = series
    phones = PhoneOrder.inListOrder(known, brandNames: brands.mapValues { $0.name })
    phonesByYear = Dictionary(grouping: phones) { phone in
      let facts = PhoneFacts(
        phone, variants: variants[phone.id] ?? [], observations: observations[phone.id] ?? [],
        naming: naming[phone.id] ?? [], neighbours: series.neighbours(of: phone))
      return LaunchPlace(phone, LaunchBounds.of(facts, readings)).year ?? phone.firstSeen.year
    }
    readUpTo = facts.readUpTo
    latestPriceDay = CatalogFacts.latestDay(of: prices, readings)
    latestDay =
      latestPriceDay ?? known.map { $0.firstSeen.earliest }.max()
      ?? knownOn
      ?? CalendarDay(ordinal: 0)
  }

  /// All that sources say of prices, with who says it.
  var evidence: PriceEvidence {
    let phones = phones.indexed { $0.id }
    return PriceEvidence(
      observations: observations, sources: sources, readings: readings,
      configurations: variants.mapValues { $0.map { $0.configuration } }
    ) { phone, day in phones[phone].map { pricesInForce(of: $0, on: day) } ?? [] }
  }

  /// All that sources say of a phone.
  func facts(of phone: Phone) -> PhoneFacts {
    PhoneFacts(
      phone, variants: variants[phone.id] ?? [], observations: observations[phone.id] ?? [],
      naming: naming[phone.id] ?? [], neighbours: series.neighbours(of: phone))
  }

  /// How a phone stands in time on a day.
  public func standing(of phone: Phone, on day: CalendarDay) -> PhoneStanding {
    PhoneStanding.of(facts(of: phone), readings, on: day)
  }

  /// Years of launch that have phones, earliest first.
  public var years: [Int] { phonesByYear.keys.sorted() }

  /// The phones in the list of a year, in the order of ``phones``: launched in it, or first seen in
  /// it where the launch is not known.
  public func phones(of year: Int) -> [Phone] { phonesByYear[year] ?? [] }

  /// A brand's name as it writes it, or its id where the catalogue has no such brand.
  public func brandName(_ id: String) -> String { brands[id]?.name ?? id }

  /// Whether `brand` is `ancestor` or one of its sub-brands.
  public func brand(_ brand: String, isWithin ancestor: String) -> Bool {
    brand == ancestor || brands[brand]?.parent == ancestor
  }

  /// The day whose prices the list of a year holds: the end of the year, or the latest day where
  /// that is earlier.
  public func asOf(year: Int) -> CalendarDay { min(CalendarDay.endOfYear(year), latestDay) }
}
