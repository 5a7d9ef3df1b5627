package import Catalog
import Foundation

/// The chipset classes that ship with the facts.
package enum ShippedChipsets {
  package static let rows: [ChipsetClass] = {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../data/chipset-classes.csv")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").dropFirst().compactMap { line in
      let cells = line.split(separator: ",")
      return Int(cells.last ?? "").map { ChipsetClass(chipset: String(cells[0]), level: $0) }
    }
  }()

  package static let classes = ChipsetClasses(rows)
}
