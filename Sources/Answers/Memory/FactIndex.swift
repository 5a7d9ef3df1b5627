public import Catalog

/// The facts of a catalogue, looked up once so that many answers cost little.
public struct FactIndex: Sendable {
  /// Only what sources had said by this day; `nil` uses everything.
  public let knownOn: CalendarDay?
  /// The latest day a price was read; of a reading known to the month, its first day.
  public let latestDay: CalendarDay
  /// By brand name, then model; without the phones that were first seen after ``knownOn``.
  public let phones: [Phone]
  public let brands: [String: Brand]
  public let sources: [String: PriceSource]
  let variants: [String: [Variant]]
  let observations: [String: [PriceObservation]]
  private let phonesByYear: [Int: [Phone]]

  public init(_ facts: CatalogFacts, knownOn: CalendarDay? = nil) {
    self.knownOn = knownOn
    let brands = Dictionary(facts.brands.map { ($0.id, $0) }) { first, _ in first }
    self.brands = brands
    sources = Dictionary(facts.sources.map { ($0.id, $0) }) { first, _ in first }
    variants = Dictionary(grouping: facts.variants, by: { $0.phone })
    let prices = facts.prices.filter { price in
      knownOn.map { price.observedOn.earliest <= $0 } ?? true
    }
    observations = Dictionary(grouping: prices, by: { $0.phone }).mapValues { $0.sorted() }
    let known = facts.phones.filter { phone in
      knownOn.map { phone.firstSeen.earliest <= $0 } ?? true
    }
    phones = PhoneOrder.inListOrder(known, brandNames: brands.mapValues { $0.name })
    phonesByYear = Dictionary(grouping: phones) { $0.listed.year }
    latestDay =
      prices.map { $0.observedOn.earliest }.max() ?? known.map { $0.firstSeen.earliest }.max()
      ?? knownOn
      ?? CalendarDay(ordinal: 0)
  }

  /// Years of launch that have phones, earliest first.
  public var years: [Int] { phonesByYear.keys.sorted() }

  /// The phones that belong to a year, in the order of ``phones``.
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
