/// The words of the lexicon, found in the tables that stand ready.
///
/// What follows from the tables is made once, when the first word is looked for.
struct ReadyWords: Sendable {
  static let shared = ReadyWords()

  /// Where each word begins in the letters; the space before it is its neighbour's end.
  private var starts: [Int32] = [0]
  private var ids = HashTable()
  /// For each word the kinds of phrases that it begins, a bit for each kind.
  private var kinds: [UInt32] = []

  var count: Int { starts.count - 1 }

  private init() {
    let letters = Self.letters
    ids.reserve(LexiconTables.wordCount)
    var hash = WordHash.basis
    for (index, letter) in letters.enumerated() {
      guard letter == UInt8(ascii: " ") else {
        hash = WordHash.step(hash, letter)
        continue
      }
      _ = ids.number(of: hash, orAdding: Int32(truncatingIfNeeded: starts.count - 1))
      starts.append(Int32(truncatingIfNeeded: index + 1))
      hash = WordHash.basis
    }
    kinds = Array(repeating: 0, count: count)
    for kind in Lexicon.Kind.allCases {
      for step in ReadySteps.shared.steps(from: PhraseGraph(kind).root) {
        kinds[Int(ReadySteps.shared.words[step])] |= kind.bit
      }
    }
  }

  /// The number of the word with this hash, −1 where there is none.
  func id(hash: UInt64) -> Int32 { ids[hash] ?? -1 }

  /// Whether the word of this number begins a phrase of the kind with this bit.
  func begins(_ id: Int32, _ bit: UInt32) -> Bool {
    id >= 0 && id < kinds.count && kinds[Int(id)] & bit != 0
  }

  func word(_ id: Int) -> String {
    String(decoding: Self.letters[Int(starts[id])..<Int(starts[id + 1]) - 1], as: UTF8.self)
  }

  /// All words, with a space behind each.
  private static var letters: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(
      start: LexiconTables.letters.utf8Start, count: LexiconTables.letters.utf8CodeUnitCount)
  }
}
