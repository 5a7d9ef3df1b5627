internal import Catalog

/// The words of the known models, and which follows which within a brand.
struct ModelIndex: Sendable {
  private var words: Set<UInt64> = []
  private var pairs: Set<UInt64> = []

  init(_ models: [ModelName]) {
    words.reserveCapacity(models.count * 2)
    pairs.reserveCapacity(models.count * 3)
    for name in models {
      let brand = WordHash.of(name.brand)
      var previous = WordHash.basis
      var word = WordHash.basis
      func close() {
        guard word != WordHash.basis else { return }
        words.insert(word)
        pairs.insert(Self.pair(brand, previous, word))
        pairs.insert(Self.pair(0, previous, word))
        previous = word
        word = WordHash.basis
      }
      for byte in name.model.utf8 {
        switch byte {
        case 0x41...0x5A: word = WordHash.step(word, byte | 0x20)
        case 0x61...0x7A, 0x30...0x39, 0x2B, 0x2E, 0x80...: word = WordHash.step(word, byte)
        case 0x27: continue
        default: close()
        }
      }
      close()
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
