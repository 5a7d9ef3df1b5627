/// The phrases of one kind of the lexicon, followed in the tables that stand ready.
struct PhraseGraph: PhraseSteps {
  let root: Int32
  private let bit: UInt32

  init(_ kind: Lexicon.Kind) {
    root = Int32(truncatingIfNeeded: kind.rawValue)
    bit = kind.bit
  }

  func mayBegin(with id: Int32) -> Bool {
    ReadyWords.shared.begins(id, bit)
  }

  func next(from node: Int32, with id: Int32) -> Int32? {
    let ready = ReadySteps.shared
    let steps = ready.steps(from: node)
    var (low, high) = (steps.lowerBound, steps.upperBound)
    while low < high {
      let middle = (low + high) / 2
      let word = ready.words[middle]
      if word == id { return ready.nodes[middle] }
      if word < id { low = middle + 1 } else { high = middle }
    }
    return nil
  }

  func meaning(of node: Int32) -> Int? {
    let meaning = Int(LexiconTables.meanings[Int(node)])
    return meaning == 0 ? nil : meaning - 1
  }
}
