import Catalog

/// A rule by which a fact follows from other facts; it stands as the fact's source.
package enum DerivationRule: String, CaseIterable, Sendable {
  case systemByBrand = "os-by-brand"
  case networkOfLine = "network-of-line"
  case siblingWith5G = "sibling-with-5g"
  case foldableByName = "foldable-by-name"

  /// The id of the source that stands for the rule.
  var sourceID: String { "rule/\(rawValue)" }

  /// The source that stands for the rule, as of the day on which it was applied.
  func source(appliedOn day: PartialDate) -> PriceSource {
    PriceSource(id: sourceID, publisher: "presyo", url: "rule:\(rawValue)", readOn: day)
  }
}
