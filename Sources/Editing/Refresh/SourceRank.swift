import Catalog

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
  /// Pages of the press and of makers about models abroad, each fact with its region.
  case pressAbroad
  /// Specifications of international models.
  case international

  /// The rank with this code: `later-pages`.
  init?(code: String) {
    guard let rank = Self.allCases.first(where: { $0.code == code }) else { return nil }
    self = rank
  }

  /// The rank's name in kebab case.
  private var code: String {
    switch self {
    case .pagesOfLowestPrice: "pages-of-lowest-price"
    case .laterPages: "later-pages"
    case .earlierPages: "earlier-pages"
    case .pricelists: "pricelists"
    case .press: "press"
    case .shops: "shops"
    case .marketplace: "marketplace"
    case .pressAbroad: "press-abroad"
    case .international: "international"
    }
  }

  package static func < (left: SourceRank, right: SourceRank) -> Bool {
    left.rawValue < right.rawValue
  }

  /// Whether the source speaks of phones as sold in the Philippines.
  var isPhilippine: Bool { self < .pressAbroad }

  /// Whether the source is one of Pinoy Techno Guide's crawls of pages.
  var isPages: Bool { self <= .earlierPages }

  /// Why of two sources the one of this rank was believed over one of a lower rank.
  func rule(over other: SourceRank) -> ConflictRule {
    if !other.isPhilippine {
      return isPhilippine ? .philippineBeforeInternational : .globalBeforeRegional
    }
    if isPages, other.isPages { return .laterBeforeEarlier }
    return isPages ? .pageBeforeLists : .listBeforeShops
  }
}
