/// Words, numbered: first those of the lexicon where the table goes on from them, then the others in
/// the order in which they were added.
struct WordTable: Sendable {
  /// How many words of the lexicon come first: all or none.
  private let readyCount: Int
  private var ids = HashTable()
  /// All added words one after the other, and where each begins.
  private var bytes: [UInt8] = []
  private var starts: [Int32] = []

  /// A table without words.
  init() { readyCount = 0 }

  private init(readyCount: Int) { self.readyCount = readyCount }

  /// The words of the lexicon.
  static var lexicon: WordTable { WordTable(readyCount: ReadyWords.shared.count) }

  var count: Int { readyCount + starts.count }

  var indices: Range<Int> { 0..<count }

  mutating func add(_ word: String) -> Int32 {
    let hash = WordHash.of(word)
    if readyCount > 0 {
      let ready = ReadyWords.shared.id(hash: hash)
      if ready >= 0 { return ready }
    }
    let next = Int32(truncatingIfNeeded: count)
    let id = ids.number(of: hash, orAdding: next)
    guard id == next else { return id }
    starts.append(Int32(truncatingIfNeeded: bytes.count))
    bytes.append(contentsOf: word.utf8)
    return id
  }

  /// The number of the word with this hash, −1 where there is none.
  func id(hash: UInt64) -> Int32 {
    if readyCount > 0 {
      let ready = ReadyWords.shared.id(hash: hash)
      if ready >= 0 { return ready }
    }
    return ids[hash] ?? -1
  }

  func contains(_ word: String) -> Bool { id(hash: WordHash.of(word)) >= 0 }

  subscript(_ index: Int) -> String {
    guard index >= readyCount else { return ReadyWords.shared.word(index) }
    let own = index - readyCount
    let end = own + 1 < starts.count ? Int(starts[own + 1]) : bytes.count
    return String(decoding: bytes[Int(starts[own])..<end], as: UTF8.self)
  }
}
