package import Catalog

/// The facts that a catalogue is made from: those that ship, and over them the reader's own.
package struct FactsLayers: Hashable, Sendable {
  /// The folder below; it is whole by itself.
  package let base: String
  /// The folder above, which need not be there.
  package let own: String

  package init(base: String, own: String) {
    self.base = base
    self.own = own
  }

  /// All facts of both layers, and what of the own ones could not be taken.
  package struct Reading: Sendable {
    package let facts: CatalogFacts
    /// Mistakes of the own facts; their rows are left aside and stay in their files.
    package let setAside: [FactError]
  }

  /// Reads both layers; throws where the base cannot be read or has mistakes.
  ///
  /// A filled cell of an own row goes over that of the base, an empty one leaves it; prices add
  /// up; retractions of either layer take back prices of both.
  package func read() throws -> Reading {
    let facts = try PlainDataFolder.read(from: base)
    guard own != base else { return Reading(facts: facts, setAside: []) }
    let files = try PlainDataFolder.files(in: own)
    guard !files.isEmpty else { return Reading(facts: facts, setAside: []) }
    let reading = PlainData.read(files, knowing: facts)
    let sound = reading.errors.isEmpty ? reading.facts : reading.facts.withReferences(over: facts)
    return Reading(facts: FactsMerge(of: sound, into: facts).facts, setAside: reading.errors)
  }

  /// The stamps of both folders as they stand.
  package func stamps() throws(FileError) -> [LayerStamp] {
    [try LayerStamp.of(base), try LayerStamp.of(own)]
  }
}

extension CatalogFacts {
  /// The facts whose phones, brands and sources are there, in them or in the base.
  fileprivate func withReferences(over base: CatalogFacts) -> CatalogFacts {
    let brands = Set((base.brands + self.brands).map(\.id))
    let sources = Set((base.sources + self.sources).map(\.id))
    var sound = self
    sound.phones.removeAll { !brands.contains($0.brand) }
    sound.brandWords.removeAll { !brands.contains($0.brand) }
    let phones = Set((base.phones + sound.phones).map(\.id))
    func isSound(_ phone: String, _ source: String?) -> Bool {
      phones.contains(phone) && source.map(sources.contains) ?? true
    }
    sound.variants.removeAll { !isSound($0.phone, nil) }
    sound.prices.removeAll { !isSound($0.phone, $0.source) }
    sound.instalments.removeAll { !isSound($0.phone, $0.source) }
    sound.retractedPrices.removeAll { !isSound($0.phone, $0.source) }
    sound.retractions.removeAll { !isSound($0.phone, $0.source) }
    sound.fieldSources.removeAll { !isSound($0.phone, $0.source) }
    sound.joins.removeAll { !isSound($0.phone, $0.source) }
    sound.conflicts.removeAll {
      !isSound($0.phone, $0.believedSource) || !isSound($0.phone, $0.rejectedSource)
    }
    return sound
  }
}
