/// The sizes of RAM or storage that a text offers, those apart that no phone is sold with.
package struct MemoryOptions {
  package enum Kind {
    case ram
    case storage
  }

  /// Gigabytes, ascending.
  package let sizes: [Double]
  /// What was read and cannot be: `126GB`.
  package let odd: [Double]

  package init(_ text: String, of kind: Kind) {
    let read = SpecificationText.gigabytes(text)
    let known = kind == .ram ? Self.ram : Self.storage
    sizes = read.filter { known.contains($0) }
    odd = read.filter { !known.contains($0) }
  }

  private static let ram: Set<Double> = [
    0.25, 0.5, 0.75, 1, 1.5, 2, 3, 4, 6, 8, 10, 12, 16, 18, 20, 24,
  ]

  private static let storage: Set<Double> = [
    0.25, 0.5, 1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048,
  ]
}
