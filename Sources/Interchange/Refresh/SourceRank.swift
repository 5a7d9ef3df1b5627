/// What a file is trusted for, the most trusted first: Philippine sources before international
/// ones, a publisher's later reading before its earlier one, pages of phones before lists.
package enum SourceRank: Int, CaseIterable, Comparable, Sendable {
  /// Pinoy Techno Guide's pages of June 2024, whose prices are the lowest only.
  case pagesOfLowestPrice
  case laterPages
  case earlierPages
  case pricelists
  case press
  case shops
  case marketplace
  /// Specifications of international models.
  case international

  package static func < (left: SourceRank, right: SourceRank) -> Bool {
    left.rawValue < right.rawValue
  }

  /// Whether the source speaks of phones as sold in the Philippines.
  var isPhilippine: Bool { self != .international }

  /// Whether the source is one of Pinoy Techno Guide's crawls of pages.
  var isPages: Bool { self <= .earlierPages }

  /// Why of two sources the one of this rank was believed over one of a lower rank.
  func rule(over other: SourceRank) -> String {
    if other == .international { return "philippine source before international" }
    if isPages, other.isPages { return "later reading before earlier" }
    return isPages ? "page of the phone before lists" : "list before shops and marketplaces"
  }
}
