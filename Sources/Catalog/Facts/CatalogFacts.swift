/// All facts of a catalogue as values: what the plain-data form holds and the store keeps.
public struct CatalogFacts: Hashable, Sendable {
  public var brands: [Brand] = []
  public var partnerships: [CameraPartnership] = []
  public var phones: [Phone] = []
  public var variants: [Variant] = []
  public var prices: [PriceObservation] = []
  public var sources: [PriceSource] = []
  public var fieldSources: [FieldSource] = []
  public var conflicts: [SourceConflict] = []
  public var joins: [NameJoin] = []
  public var guides: [Guide] = []

  public init() {}

  /// The same facts in the fixed order of the plain-data form, each once.
  public func sorted() -> CatalogFacts {
    var facts = self
    facts.brands = once(brands.sorted { $0.id < $1.id })
    facts.partnerships = once(
      partnerships.sorted {
        ($0.brand, $0.partner, $0.from?.iso ?? "", $0.until?.iso ?? "", $0.source, $0.firstPhones)
          < (
            $1.brand, $1.partner, $1.from?.iso ?? "", $1.until?.iso ?? "", $1.source, $1.firstPhones
          )
      })
    facts.phones = once(phones.sorted { $0.id < $1.id })
    facts.variants = once(
      variants.sorted {
        $0.phone == $1.phone ? $0.configuration < $1.configuration : $0.phone < $1.phone
      })
    facts.prices = once(prices.sorted())
    facts.sources = once(sources.sorted { $0.id < $1.id })
    facts.fieldSources = once(
      fieldSources.sorted { ($0.phone, $0.source) < ($1.phone, $1.source) })
    facts.conflicts = once(
      conflicts.sorted {
        let left = ($0.phone, $0.field, $0.rejectedSource, $0.rejected, $0.believedSource)
        let right = ($1.phone, $1.field, $1.rejectedSource, $1.rejected, $1.believedSource)
        return left == right ? ($0.believed, $0.rule) < ($1.believed, $1.rule) : left < right
      })
    facts.joins = once(
      joins.sorted {
        ($0.phone, $0.source, $0.nameAsWritten, $0.rule)
          < ($1.phone, $1.source, $1.nameAsWritten, $1.rule)
      })
    facts.guides = once(guides.sorted { $0.id < $1.id })
    return facts
  }

  /// The values of a sorted list, each once. Sorting first is quick for a list that is in order
  /// already, as one that was read from the plain-data form is.
  private func once<Fact: Equatable>(_ sorted: [Fact]) -> [Fact] {
    var facts: [Fact] = []
    facts.reserveCapacity(sorted.count)
    for fact in sorted where facts.last != fact { facts.append(fact) }
    return facts
  }
}
