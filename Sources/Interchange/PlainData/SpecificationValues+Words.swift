package import Catalog

extension SpecificationValues {
  /// What such a value looks like.
  package var words: Phrase {
    switch self {
    case .text: Phrase("a text", "isang text")
    case .network: Phrase("2G, 3G, 4G or 5G", "2G, 3G, 4G o 5G")
    case .whole(let range):
      Phrase(
        "a whole number from \(range.lowerBound) to \(range.upperBound)",
        "buong numero mula \(range.lowerBound) hanggang \(range.upperBound)")
    case .decimal(let range):
      Phrase(
        "a number from \(range.lowerBound.plain) to \(range.upperBound.plain)",
        "numero mula \(range.lowerBound.plain) hanggang \(range.upperBound.plain)")
    case .yesOrNo: Phrase("yes or no", "yes o no")
    }
  }
}
