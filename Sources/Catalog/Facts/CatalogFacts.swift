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
    facts.variants.sort {
      $0.phone == $1.phone ? $0.configuration < $1.configuration : $0.phone < $1.phone
    }
    facts.variants.removeRepeats()
    facts.prices.sort()
    facts.prices.removeRepeats()
    facts.sources.sort { $0.id < $1.id }
    facts.fieldSources.sort { ($0.phone, $0.source) < ($1.phone, $1.source) }
    facts.conflicts.sort { $0.order.lexicographicallyPrecedes($1.order) }
    facts.conflicts.removeRepeats()
    facts.joins.sort {
      ($0.phone, $0.source, $0.nameAsWritten, $0.rule)
        < ($1.phone, $1.source, $1.nameAsWritten, $1.rule)
    }
    facts.joins.removeRepeats()
    facts.guides.sort { $0.id < $1.id }
    return facts
  }
}

extension SourceConflict {
  /// What conflicts are ordered by; every field counts, so that one set has one order.
  fileprivate var order: [String] {
    [phone, field, rejectedSource, rejected, believedSource, believed, rule]
  }
}

extension Array where Element: Equatable {
  /// Leaves one of each run of equal elements.
  fileprivate mutating func removeRepeats() {
    var kept: [Element] = []
    kept.reserveCapacity(count)
    for element in self where element != kept.last { kept.append(element) }
    self = kept
  }
}
