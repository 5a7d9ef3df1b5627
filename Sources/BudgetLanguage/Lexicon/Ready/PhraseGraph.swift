/// The phrases of one kind of the lexicon, followed in the tables that stand ready.
struct PhraseGraph: PhraseSteps {
  let root: Int32
  /// The bit of this kind in ``LexiconTables/begins``.
  private let bit: UInt32

  init(_ kind: Lexicon.Kind) {
    root = Int32(truncatingIfNeeded: kind.rawValue)
    bit = 1 << UInt32(truncatingIfNeeded: kind.rawValue)
  }

  func mayBegin(with id: Int32) -> Bool {
    let id = Int(id)
    return id >= 0 && id < LexiconTables.begins.count && LexiconTables.begins[id] & bit != 0
  }

  func next(from node: Int32, with id: Int32) -> Int32? {
    var low = Int(LexiconTables.edges[Int(node)])
    var high = Int(LexiconTables.edges[Int(node) + 1])
    while low < high {
      let middle = (low + high) / 2
      let word = Int32(LexiconTables.edgeWords[middle])
      if word == id { return Int32(LexiconTables.edgeNodes[middle]) }
      if word < id { low = middle + 1 } else { high = middle }
    }
    return nil
  }

  func meaning(of node: Int32) -> Int? {
    let meaning = Int(LexiconTables.meanings[Int(node)])
    return meaning == 0 ? nil : meaning - 1
  }
}
