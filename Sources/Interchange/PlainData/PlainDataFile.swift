/// A file of the plain-data form; in the order in which they are read and written.
package enum PlainDataFile: String, CaseIterable, Sendable {
  case brands
  case sources
  case readings
  case phones
  case variants
  case prices
  case instalments
  case retractions
  case partnerships
  case fieldSources = "field-sources"
  case conflicts
  case joins
  case guides
  case androidVersions = "android-years"
  case chipsetClasses = "chipset-classes"
  case brandWords = "brand-words"
  case overrides

  /// `field-sources.csv`.
  package var name: String { rawValue + ".csv" }

  /// The file of this name, such as `prices.csv`.
  package init?(name: String) {
    guard name.hasSuffix(".csv") else { return nil }
    self.init(rawValue: String(name.dropLast(4)))
  }

  /// Whether a folder without it is no catalogue.
  package var isRequired: Bool {
    switch self {
    case .brands, .sources, .phones, .prices: true
    case .readings, .variants, .instalments, .retractions, .partnerships, .fieldSources: false
    case .conflicts, .joins, .guides, .androidVersions, .chipsetClasses, .brandWords, .overrides:
      false
    }
  }

  /// Whether a folder has it only where it has rows: most catalogues need none.
  package var isWrittenEmpty: Bool { self != .instalments && self != .retractions }

  /// What one row of it is.
  package var rowWord: String {
    switch self {
    case .brands: "brand"
    case .sources: "source"
    case .readings: "reading"
    case .phones: "phone"
    case .variants: "variant"
    case .prices: "price"
    case .instalments: "instalment"
    case .retractions: "retraction"
    case .partnerships: "partnership"
    case .fieldSources: "field source"
    case .conflicts: "conflict"
    case .joins: "join"
    case .guides: "guide"
    case .androidVersions: "Android version"
    case .chipsetClasses: "chipset class"
    case .brandWords: "brand word"
    case .overrides: "override"
    }
  }
}
