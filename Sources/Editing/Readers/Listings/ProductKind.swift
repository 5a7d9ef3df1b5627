import Catalog

/// What a shop's row offers, by the words of its name.
enum ProductKind: Hashable, Sendable {
  case phone
  case secondHand
  case tablet
  case accessory
  /// A series of phones, which names no model.
  case series

  private static let tabletWords: Set<String> = [
    "tab", "pad", "xpad", "matepad", "ipad", "tablet", "tablets",
  ]
  private static let accessoryWords: Set<String> = [
    "tv", "watch", "freebuds", "buds", "earbuds", "router", "powerbank", "charger", "charging",
    "camera", "case", "band", "speaker", "cable", "adapter",
  ]

  /// Reads the words of a product's name, marks in square brackets included.
  init(name: String) {
    let marks = BracketMark.marks(in: name)
    let words = ModelWords.of(BracketMark.stripped(name))
    if marks.contains(where: \.isUsed) {
      self = .secondHand
    } else if words.contains(where: Self.tabletWords.contains) {
      self = .tablet
    } else if words.contains(where: Self.accessoryWords.contains) {
      self = .accessory
    } else if words.last == "series" {
      self = .series
    } else {
      self = .phone
    }
  }

  /// Why a row of this kind is left out, and the cure; `nil` for a phone.
  var leftOut: (reason: LeftOutReason, cure: RowCure)? {
    switch self {
    case .phone: nil
    case .secondHand: (.secondHand, .newUnit)
    case .tablet: (.tablet, .phonesOnly)
    case .accessory: (.accessory, .phonesOnly)
    case .series: (.namesNoModel, .nameOneModel)
    }
  }
}
