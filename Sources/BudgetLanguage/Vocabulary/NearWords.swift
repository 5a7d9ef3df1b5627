import Catalog

/// Words that a slip may have meant.
struct NearWords: Sendable {
  private struct Entry: Sendable {
    let bytes: [UInt8]
    let letters: UInt32
    let index: Int
  }
  private var byLength: [[Entry]] = []

  private init() { byLength = Array(repeating: [], count: 25) }

  init(_ words: some Sequence<(word: String, index: Int)>) {
    self.init()
    for (word, index) in words { add(Array(word.utf8), index) }
  }

  private mutating func add(_ bytes: [UInt8], _ index: Int) {
    guard bytes.count < byLength.count, !bytes.isEmpty else { return }
    byLength[bytes.count].append(
      Entry(bytes: bytes, letters: Self.letters(of: bytes), index: index))
  }

  /// Whether two words begin with the same letter, or a slip left out or swapped the first.
  static func beginAlike(_ typed: [UInt8], _ known: [UInt8]) -> Bool {
    guard typed.count > 1, known.count > 1 else { return false }
    return typed[0] == known[0]
      || typed[0] == known[1] && (typed[1] == known[0] || typed[1] == known[2 % known.count])
  }

  /// The nearest word within `limit` letters; of several, the one that comes first in the list.
  func nearest(
    to word: String, limit: Int, isLike: ([UInt8], [UInt8]) -> Bool = { _, _ in true }
  ) -> (index: Int, distance: Int)? {
    let bytes = Array(word.utf8)
    guard bytes.count < byLength.count + limit else { return nil }
    let letters = Self.letters(of: bytes)
    var best: (index: Int, distance: Int)?
    let lengths = max(1, bytes.count - limit)...max(1, bytes.count + limit)
    for length in lengths where length < byLength.count {
      for entry in byLength[length] {
        guard (entry.letters ^ letters).nonzeroBitCount <= 2 * limit,
          isLike(bytes, entry.bytes),
          let distance = EditDistance.between(bytes, entry.bytes, limit: limit)
        else { continue }
        if let found = best, (found.distance, found.index) <= (distance, entry.index) { continue }
        best = (entry.index, distance)
      }
    }
    return best
  }

  /// One bit for each letter that is in the word: two words that are near share most of them.
  private static func letters(of word: [UInt8]) -> UInt32 {
    word.reduce(0) { $0 | 1 << UInt32($1 & 31) }
  }
}
