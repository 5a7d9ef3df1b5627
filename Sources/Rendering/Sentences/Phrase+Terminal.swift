import Catalog

/// What a terminal says of itself.
extension Phrase {
  static func notShown(_ columns: Int, _ heads: [String]) -> Phrase {
    Phrase(
      "Not shown at \(columns) columns: \(heads.joined(separator: ", ")).",
      "Hindi kasya sa \(columns) column: \(heads.joined(separator: ", ")).")
  }
}
