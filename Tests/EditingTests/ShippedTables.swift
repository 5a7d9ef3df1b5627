import Catalog

@testable import Editing

/// The tables that ship with the facts, as a refresh reads them.
enum ShippedTables {
  /// The project's folder of facts.
  static let folder =
    String(#filePath.prefix(#filePath.count - "Tests/EditingTests/ShippedTables.swift".count))
    + "data"

  static let kept = (try? KeptFacts.read(from: folder)) ?? KeptFacts()

  static let all =
    (try? EditingTables.read(from: folder, brands: kept.brandNames, kept.partnerships))
    ?? EditingTables(brands: BrandNames([]))
}

extension Refresh {
  /// Joins readings by the tables that ship.
  static func join(_ readings: [RankedReading]) -> RefreshResult {
    var kept = ShippedTables.kept
    // Corrections are of the shipped phones, which are not among these readings.
    kept.overrides = []
    return join(readings, by: ShippedTables.all, keeping: kept)
  }
}
