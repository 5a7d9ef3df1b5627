internal import Catalog

/// The words of the known models, and which follows which within a brand.
struct ModelIndex: Sendable {
  private var words: Set<UInt64> = []
  private var pairs: Set<UInt64> = []

  init(_ known: [ModelWord]) {
    words.reserveCapacity(known.count)
    pairs.reserveCapacity(known.count * 2)
    for known in known {
      let word = WordHash.of(known.word)
      let previous = WordHash.of(known.previous)
      words.insert(word)
      pairs.insert(Self.pair(WordHash.of(known.brand), previous, word))
      pairs.insert(Self.pair(0, previous, word))
    }
  }

  private static func pair(_ brand: UInt64, _ first: UInt64, _ second: UInt64) -> UInt64 {
    (brand &* 31 &+ first) &* 0x9E37_79B9_7F4A_7C15 ^ second
  }

  func knows(hash: UInt64) -> Bool { words.contains(hash) }

  func knows(_ word: String) -> Bool { words.contains(WordHash.of(word)) }

  /// Whether a model of `brand` (of any brand where `nil`) has `word` after `previous`, or begins
  /// with it where `previous` is `nil`.
  func knows(_ word: String, after previous: String?, brand: String?) -> Bool {
    let brand = brand.map { WordHash.of($0) } ?? 0
    let first = previous.map { WordHash.of($0) } ?? WordHash.basis
    return pairs.contains(Self.pair(brand, first, WordHash.of(word)))
  }
}
