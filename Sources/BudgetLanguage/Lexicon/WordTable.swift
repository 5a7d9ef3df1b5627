/// The words of the lexicon, numbered.
struct WordTable: Sendable {
  private var ids = HashTable()
  /// All words one after the other, and where each begins.
  private var bytes: [UInt8] = []
  private var starts: [Int32] = []

  mutating func reserve(_ count: Int) {
    ids.reserve(count)
    bytes.reserveCapacity(count * 8)
    starts.reserveCapacity(count)
  }

  var count: Int { starts.count }

  var indices: Range<Int> { starts.indices }

  mutating func add(_ word: String) -> Int32 {
    add(hash: WordHash.of(word)) { bytes in bytes.append(contentsOf: word.utf8) }
  }

  /// The number of the word with this hash, whose letters `spell` adds where it is new.
  mutating func add(hash: UInt64, spell: (inout [UInt8]) -> Void) -> Int32 {
    let next = Int32(truncatingIfNeeded: starts.count)
    let id = ids.number(of: hash, orAdding: next)
    guard id == next else { return id }
    starts.append(Int32(truncatingIfNeeded: bytes.count))
    spell(&bytes)
    return id
  }

  /// The number of the word with this hash, −1 where there is none.
  func id(hash: UInt64) -> Int32 { ids[hash] ?? -1 }

  func contains(_ word: String) -> Bool { ids[WordHash.of(word)] != nil }

  subscript(_ index: Int) -> String { String(decoding: letters(of: index), as: UTF8.self) }

  func letters(of index: Int) -> ArraySlice<UInt8> {
    let end = index + 1 < starts.count ? Int(starts[index + 1]) : bytes.count
    return bytes[Int(starts[index])..<end]
  }
}
