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
  /// For each brand its own id, its parent's, and so on up.
  private let lineages: [String: [String]]
  private let positions: [String: Int]
  private let phonesByYear: [Int: [Phone]]

  public init(_ facts: CatalogFacts, knownOn: CalendarDay? = nil) {
    self.knownOn = knownOn
    let brands = Dictionary(facts.brands.map { ($0.id, $0) }) { first, _ in first }
    self.brands = brands
    sources = Dictionary(facts.sources.map { ($0.id, $0) }) { first, _ in first }
    variants = Dictionary(grouping: facts.variants, by: \.phone)
    let prices = facts.prices.filter { price in
      knownOn.map { price.observedOn.earliest <= $0 } ?? true
    }
    observations = Dictionary(grouping: prices, by: \.phone).mapValues { $0.sorted() }
    let known = facts.phones.filter { phone in
      knownOn.map { phone.firstSeen.earliest <= $0 } ?? true
    }
    phones = Self.inListOrder(known, brands: brands)
    positions = Dictionary(phones.enumerated().map { ($1.id, $0) }) { first, _ in first }
    phonesByYear = Dictionary(grouping: phones) { $0.listed.year }
    lineages = brands.mapValues { Self.lineage(of: $0, among: brands) }
    latestDay =
      prices.map(\.observedOn.earliest).max() ?? known.map(\.firstSeen.earliest).max() ?? knownOn
      ?? CalendarDay(ordinal: 0)
  }

  /// Years of launch that have phones, earliest first.
  public var years: [Int] { phonesByYear.keys.sorted() }

  /// The phones that belong to a year, in the order of ``phones``.
  public func phones(of year: Int) -> [Phone] { phonesByYear[year] ?? [] }

  /// The phones that can have come by a day that was asked for; all where none was.
  func phones(_ phones: [Phone], listedBy day: CalendarDay?) -> [Phone] {
    guard let day else { return phones }
    return phones.filter { $0.listed.earliest <= day }
  }

  /// Where a phone stands in ``phones``.
  func position(of phone: String) -> Int { positions[phone] ?? Int.max }

  /// A brand's name as it writes it, or its id where the catalogue has no such brand.
  public func brandName(_ id: String) -> String { brands[id]?.name ?? id }

  /// Whether `brand` is `ancestor` or one of its sub-brands.
  public func brand(_ brand: String, isWithin ancestor: String) -> Bool {
    brand == ancestor || lineages[brand]?.contains(ancestor) ?? false
  }

  /// The words a phone is found by: of its model, of its brand with its aliases, and of the parent.
  func nameWords(of phone: Phone) -> Set<String> {
    let brand = brands[phone.brand]
    let parent = brand?.parent.flatMap { brands[$0]?.name }
    let names = [phone.model, brand?.name ?? phone.brand] + (brand?.aliases ?? [])
    return Set((names + [parent].compactMap { $0 }).flatMap(ModelWords.of))
  }

  /// What an offer has at least: where its price names only part of a configuration, the least of
  /// the variants it can be, and nothing where one of those is unknown.
  func floor(of offer: Offer) -> Configuration {
    let own = offer.configuration
    if own.ramGB != nil, own.storageGB != nil { return own }
    let possible = (variants[offer.phone.id] ?? []).map(\.configuration).filter(own.covers)
    func least(_ values: [Double?]) -> Double? {
      values.contains(nil) ? nil : values.compactMap { $0 }.min()
    }
    return Configuration(
      ramGB: own.ramGB ?? least(possible.map(\.ramGB)),
      storageGB: own.storageGB ?? least(possible.map(\.storageGB)))
  }

  /// The day whose prices the list of a year holds: the end of the year, or the latest day where
  /// that is earlier.
  public func asOf(year: Int) -> CalendarDay { min(CalendarDay.endOfYear(year), latestDay) }

  private static func lineage(of brand: Brand, among brands: [String: Brand]) -> [String] {
    var lineage = [brand.id]
    var parent = brand.parent
    // The length bound stops at a circle, which checked facts cannot hold.
    while let id = parent, !lineage.contains(id) {
      lineage.append(id)
      parent = brands[id]?.parent
    }
    return lineage
  }

  private static func inListOrder(_ phones: [Phone], brands: [String: Brand]) -> [Phone] {
    let brandKeys = brands.mapValues { NaturalOrder.key(of: $0.name) }
    let keyed = phones.map { phone in
      (
        brand: brandKeys[phone.brand] ?? NaturalOrder.key(of: phone.brand),
        model: NaturalOrder.key(of: phone.model), phone: phone
      )
    }
    return keyed.sorted { left, right in
      if left.brand != right.brand { return left.brand.lexicographicallyPrecedes(right.brand) }
      if left.phone.brand != right.phone.brand { return left.phone.brand < right.phone.brand }
      if left.model != right.model { return left.model.lexicographicallyPrecedes(right.model) }
      return left.phone.id < right.phone.id
    }
    .map(\.phone)
  }
}
