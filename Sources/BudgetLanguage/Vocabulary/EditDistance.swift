/// How many letters must be changed, added, left out or swapped with their neighbour to make one
/// word of another.
enum EditDistance {
  /// The distance, `nil` where it is more than `limit`.
  static func between(_ left: [UInt8], _ right: [UInt8], limit: Int) -> Int? {
    guard abs(left.count - right.count) <= limit else { return nil }
    var before: [Int] = []
    var last = Array(0...right.count)
    for row in 0..<left.count {
      var current = [row + 1]
      current.reserveCapacity(right.count + 1)
      var smallest = row + 1
      for column in 0..<right.count {
        let changed = last[column] + (left[row] == right[column] ? 0 : 1)
        var best = min(changed, last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          best = min(best, before[column - 1] + 1)
        }
        current.append(best)
        smallest = min(smallest, best)
      }
      guard smallest <= limit else { return nil }
      before = last
      last = current
    }
    return last[right.count] <= limit ? last[right.count] : nil
  }

  /// One bit for each letter that is in the word: two words that are near share most of them.
  static func letters(of word: [UInt8]) -> UInt32 {
    word.reduce(0) { $0 | 1 << UInt32($1 & 31) }
  }
}

/// Words that a slip may have meant.
struct NearWords: Sendable {
  private struct Entry: Sendable {
    let bytes: [UInt8]
    let letters: UInt32
    let index: Int
  }
  private var byLength: [[Entry]] = []

  init(_ words: some Sequence<(word: String, index: Int)>) {
    byLength = Array(repeating: [], count: 25)
    for (word, index) in words {
      let bytes = Array(word.utf8)
      guard bytes.count < byLength.count, !bytes.isEmpty else { continue }
      byLength[bytes.count].append(
        Entry(bytes: bytes, letters: EditDistance.letters(of: bytes), index: index))
    }
  }

  /// The nearest word within `limit` letters; of several, the one that comes first in the list.
  func nearest(to word: String, limit: Int) -> (index: Int, distance: Int)? {
    let bytes = Array(word.utf8)
    guard bytes.count < byLength.count + limit else { return nil }
    let letters = EditDistance.letters(of: bytes)
    var best: (index: Int, distance: Int)?
    let lengths = max(1, bytes.count - limit)...max(1, bytes.count + limit)
    for length in lengths where length < byLength.count {
      for entry in byLength[length] {
        guard (entry.letters ^ letters).nonzeroBitCount <= 2 * limit,
          let distance = EditDistance.between(bytes, entry.bytes, limit: limit)
        else { continue }
        if let found = best, (found.distance, found.index) <= (distance, entry.index) { continue }
        best = (entry.index, distance)
      }
    }
    return best
  }
}
