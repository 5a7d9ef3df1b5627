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
    facts.brands.sort { $0.id < $1.id }
    facts.partnerships.sort {
      ($0.brand, $0.partner, $0.from?.iso ?? "") < ($1.brand, $1.partner, $1.from?.iso ?? "")
    }
    facts.phones.sort { $0.id < $1.id }
    facts.variants = Array(Set(variants)).sorted {
      $0.phone == $1.phone ? $0.configuration < $1.configuration : $0.phone < $1.phone
    }
    facts.prices = Array(Set(prices)).sorted()
    facts.sources.sort { $0.id < $1.id }
    facts.fieldSources.sort { ($0.phone, $0.source) < ($1.phone, $1.source) }
    facts.conflicts = Array(Set(conflicts)).sorted {
      ($0.phone, $0.field, $0.rejectedSource, $0.rejected)
        < ($1.phone, $1.field, $1.rejectedSource, $1.rejected)
    }
    facts.joins = Array(Set(joins)).sorted {
      ($0.phone, $0.source, $0.nameAsWritten) < ($1.phone, $1.source, $1.nameAsWritten)
    }
    facts.guides.sort { $0.id < $1.id }
    return facts
  }
}
