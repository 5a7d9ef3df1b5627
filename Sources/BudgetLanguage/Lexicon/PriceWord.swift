/// What a word of price asks of the amount beside it.
enum PriceWord: CaseIterable, Sendable {
  case under, upTo, over, atLeast, around, between

  /// Whether more than the amount, or at least it, is asked.
  var isLower: Bool { self == .over || self == .atLeast }

  /// The name on the reference page.
  var name: String {
    switch self {
    case .under: "under"
    case .upTo: "upTo"
    case .over: "over"
    case .atLeast: "atLeast"
    case .around: "around"
    case .between: "between"
    }
  }

  /// What is left where this is not so; `nil` where nothing definite is.
  var negated: PriceWord? {
    switch self {
    case .under: .atLeast
    case .upTo: .over
    case .over: .upTo
    case .atLeast: .under
    case .around, .between: nil
    }
  }
}

/// A word of price, and whether it speaks of time before a year (`from 2022`).
struct PriceSense: Equatable, Sendable {
  var word: PriceWord
  var isTime = false
  /// Whether it needs an amount in pesos, as `budget` does, and so bounds no specification.
  var isMoney = false

  /// All that words before an amount say.
  static let all = [
    PriceSense(word: .under), PriceSense(word: .upTo), PriceSense(word: .upTo, isTime: true),
    PriceSense(word: .upTo, isMoney: true), PriceSense(word: .over), PriceSense(word: .atLeast),
    PriceSense(word: .atLeast, isTime: true), PriceSense(word: .around),
    PriceSense(word: .between, isTime: true),
  ]
}
