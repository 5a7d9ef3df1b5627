/// The words of the lexicon, found in the tables that stand ready.
enum ReadyWords {
  static var count: Int { LexiconTables.starts.count - 1 }

  /// The number of the word with this hash, −1 where there is none.
  static func id(hash: UInt64) -> Int32 {
    let mask = LexiconTables.slots.count - 1
    var slot = self.slot(of: hash, mask: mask)
    while true {
      let found = Int(LexiconTables.slots[slot])
      if found == 0 { return -1 }
      if self.hash(of: found - 1) == hash { return Int32(truncatingIfNeeded: found - 1) }
      slot = (slot + 1) & mask
    }
  }

  /// Where a word with this hash is looked for first, in a table with a power of two of places.
  static func slot(of hash: UInt64, mask: Int) -> Int {
    Int(truncatingIfNeeded: hash ^ hash >> 32) & mask
  }

  static func word(_ id: Int) -> String {
    String(decoding: letters(of: id), as: UTF8.self)
  }

  private static func hash(of id: Int) -> UInt64 {
    letters(of: id).reduce(WordHash.basis) { WordHash.step($0, $1) }
  }

  private static func letters(of id: Int) -> UnsafeBufferPointer<UInt8> {
    let start = Int(LexiconTables.starts[id])
    return UnsafeBufferPointer(
      start: LexiconTables.letters.utf8Start + start,
      count: Int(LexiconTables.starts[id + 1]) - start)
  }
}
