/// How good a chipset is: a row of the table of chipset classes.
///
/// The basis is the maker's own naming: series (entry, middle, flagship) and generation. Chipsets
/// of one class are level with each other; a class is not a measurement.
public struct ChipsetClass: Hashable, Sendable {
  /// The class of the flagships of today; the phones of 2013 have 1.
  public static let highest = levels.upperBound
  /// All classes, from the lowest to the highest.
  public static let levels = 1...20

  /// The chipset by its series (`snapdragon 8 gen 2`), or by its part number (`mt 6737`) where
  /// sources name no series.
  public let chipset: String
  /// From 1 to ``highest``.
  public let level: Int

  public init(chipset: String, level: Int) {
    self.chipset = chipset
    self.level = level
  }

  /// Whether `chipset` is written as the table writes it, so that names can lead to it.
  public static func isReadable(_ chipset: String) -> Bool {
    ChipsetName.keys(in: chipset) == [chipset]
  }
}

/// The table of chipset classes, looked up by the names that sources write.
public struct ChipsetClasses: Sendable {
  private let levels: [String: Int]

  public init(_ classes: [ChipsetClass]) {
    levels = classes.indexed { $0.chipset }.mapValues { $0.level }
  }

  /// The class of a chipset by its name as sources write it; of several named (`Helio G35 or
  /// Snapdragon 460`) the lowest; `nil` where one of them is not in the table.
  public func level(of name: String) -> Int? {
    let keys = ChipsetName.keys(in: name)
    let known = keys.compactMap { levels[$0] }
    return known.count == keys.count ? known.min() : nil
  }
}

extension CatalogFacts {
  /// The same facts with the class of each phone's chipset, by the table they hold.
  package func classified() -> CatalogFacts { classified(by: ChipsetClasses(chipsetClasses)) }

  /// The same facts without what follows from the table.
  package func unclassified() -> CatalogFacts { classified(by: ChipsetClasses([])) }

  /// The same facts with the class of each phone's chipset.
  package func classified(by classes: ChipsetClasses) -> CatalogFacts {
    var facts = self
    for index in facts.phones.indices {
      facts.phones[index].chipsetClass = facts.phones[index].specifications.chipset.flatMap {
        classes.level(of: $0)
      }
    }
    return facts
  }
}
