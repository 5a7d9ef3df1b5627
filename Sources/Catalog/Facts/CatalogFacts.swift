/// All facts of a catalogue as values: what the plain-data form holds and the store keeps.
public struct CatalogFacts: Hashable, Sendable {
  public var brands: [Brand] = []
  public var partnerships: [CameraPartnership] = []
  public var phones: [Phone] = []
  public var variants: [Variant] = []
  public var prices: [PriceObservation] = []
  /// What shops ask a month; never a price.
  public var instalments: [Instalment] = []
  /// Amounts that are taken back, with their reasons.
  public var retractions: [Retraction] = []
  /// Observations that a retraction meets: they stay, and count no longer.
  public var retractedPrices: [PriceObservation] = []
  public var sources: [PriceSource] = []
  /// What the readings of the sources tell of their days.
  public var readings: [Reading] = []
  public var fieldSources: [FieldSource] = []
  public var conflicts: [SourceConflict] = []
  public var joins: [NameJoin] = []
  public var guides: [Guide] = []
  public var androidVersions: [AndroidVersion] = []
  /// How good chipsets are, beside each other.
  public var chipsetClasses: [ChipsetClass] = []
  /// Words that tell a brand beside its own names.
  public var brandWords: [BrandWord] = []
  /// Corrections by hand; they are in force in the other facts.
  public var overrides: [FactOverride] = []

  public init() {}

  /// The same facts in the fixed order of the plain-data form, each once.
  public func sorted() -> CatalogFacts {
    var facts = self
    facts.brands = inOrder(brands) { $0.id < $1.id }
    facts.partnerships = inOrder(partnerships) {
      let left = ($0.brand, $0.partner, $0.from?.iso ?? "", $0.until?.iso ?? "", $0.source)
      let right = ($1.brand, $1.partner, $1.from?.iso ?? "", $1.until?.iso ?? "", $1.source)
      return left == right ? $0.firstPhones < $1.firstPhones : left < right
    }
    facts.phones = inOrder(phones) { $0.id < $1.id }
    facts.variants = inOrder(variants) {
      $0.phone == $1.phone ? $0.configuration < $1.configuration : $0.phone < $1.phone
    }
    facts.prices = inOrder(prices, by: <)
    facts.instalments = inOrder(instalments, by: <)
    facts.retractions = inOrder(retractions, by: <)
    facts.retractedPrices = inOrder(retractedPrices, by: <)
    facts.sources = inOrder(sources) { $0.id < $1.id }
    facts.readings = inOrder(readings) { $0.id < $1.id }
    facts.fieldSources = inOrder(fieldSources) { ($0.phone, $0.source) < ($1.phone, $1.source) }
    facts.conflicts = inOrder(conflicts) {
      let left = ($0.phone, $0.field, $0.rejectedSource, $0.rejected, $0.believedSource)
      let right = ($1.phone, $1.field, $1.rejectedSource, $1.rejected, $1.believedSource)
      return left == right ? ($0.believed, $0.rule) < ($1.believed, $1.rule) : left < right
    }
    facts.joins = inOrder(joins) {
      ($0.phone, $0.source, $0.nameAsWritten, $0.rule)
        < ($1.phone, $1.source, $1.nameAsWritten, $1.rule)
    }
    facts.guides = inOrder(guides) { $0.id < $1.id }
    facts.androidVersions = inOrder(androidVersions) { $0.number < $1.number }
    facts.chipsetClasses = inOrder(chipsetClasses) { $0.chipset < $1.chipset }
    facts.brandWords = inOrder(brandWords, by: <)
    facts.overrides = inOrder(overrides) {
      ($0.table, $0.id, $0.field, $0.value, $0.source)
        < ($1.table, $1.id, $1.field, $1.value, $1.source)
    }
    return facts
  }

  /// The facts in order, each once. A list that is in order already, as one that was read from
  /// the plain-data form is, stays untouched: looking is much cheaper than sorting.
  private func inOrder<Fact: Equatable>(
    _ facts: [Fact], by precedes: (Fact, Fact) -> Bool
  ) -> [Fact] {
    let isInOrder = facts.indices.dropFirst().allSatisfy { precedes(facts[$0 - 1], facts[$0]) }
    if isInOrder { return facts }
    var once: [Fact] = []
    once.reserveCapacity(facts.count)
    for fact in facts.sorted(by: precedes) where once.last != fact { once.append(fact) }
    return once
  }
}
