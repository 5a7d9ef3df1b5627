/// What a word of price asks of the amount beside it.
enum PriceWord: Sendable {
  case under, upTo, over, atLeast, around, between

  /// Whether more than the amount, or at least it, is asked.
  var isLower: Bool { self == .over || self == .atLeast }
}

/// A word of price, and whether it speaks of time before a year (`from 2022`).
struct PriceSense: Sendable {
  var word: PriceWord
  var isTime = false
  /// Whether it needs an amount in pesos, as `budget` does, and so bounds no specification.
  var isMoney = false
}
