package import Catalog
import Interchange

/// What a refresh takes over from the folder of facts and does not write anew: what people keep
/// there by hand.
package struct KeptFacts: Sendable {
  package var brands: [Brand] = []
  package var guides: [Guide] = []
  package var partnerships: [CameraPartnership] = []
  package var sources: [PriceSource] = []
  package var overrides: [FactOverride] = []
  package var readings: [Reading] = []
  package var androidVersions: [AndroidVersion] = []
  package var chipsetClasses: [ChipsetClass] = []
  package var brandWords: [BrandWord] = []

  package init() {}

  /// How the brands are recognised in the names that sources write.
  package var brandNames: BrandNames { BrandNames(brands, brandWords) }

  /// Reads them from a folder of facts.
  ///
  /// - Throws: `FileError`, and `FactErrors` with the mistakes of the kept files.
  package static func read(from folder: String) throws -> KeptFacts {
    let reading = try PlainDataFolder.reading(from: folder)
    let kept = [
      PlainDataFile.brands, .guides, .partnerships, .overrides, .readings, .androidVersions,
      .chipsetClasses, .brandWords,
    ].map(\.name)
    let errors = reading.errors.filter { kept.contains($0.file) }
    guard errors.isEmpty else { throw FactErrors(errors: errors) }
    var facts = KeptFacts()
    facts.brands = reading.facts.brands
    facts.guides = reading.facts.guides
    facts.partnerships = reading.facts.partnerships
    facts.sources = reading.facts.sources
    facts.overrides = reading.facts.overrides
    facts.readings = reading.facts.readings
    facts.androidVersions = reading.facts.androidVersions
    facts.chipsetClasses = reading.facts.chipsetClasses
    facts.brandWords = reading.facts.brandWords
    return facts
  }
}
