import Catalog
import Testing

@testable import BudgetLanguage

@Suite struct LexiconTests {
  /// The phrases that add nothing: another of the same table says the same words before.
  private func doubled<Value: Sendable>(
    _ groups: [(Value, [String])], joined: Bool
  ) -> [String] {
    var words = WordTable()
    var table = Phrases<PhraseTree, Value>()
    return groups.flatMap { value, phrases in
      PhrasePattern.phrases(phrases).filter { !table.add($0, value, joined: joined, words: &words) }
    }
  }

  @Test("No phrase stands twice in its table, so that none is unreachable")
  func noPhraseTwice() {
    #expect(doubled(Lexicon.priceWordsBefore, joined: false) == [])
    #expect(doubled(Lexicon.priceWordsAfter, joined: false) == [])
    #expect(doubled(Lexicon.uses, joined: true) == [])
    #expect(doubled(Lexicon.orders, joined: true) == [])
    #expect(doubled(Lexicon.features, joined: true) == [])
    #expect(doubled(Lexicon.bandWords, joined: true) == [])
    #expect(doubled(Lexicon.wishes, joined: false) == [])
    #expect(doubled(Lexicon.notListed, joined: false) == [])
    #expect(doubled(Lexicon.softening, joined: false) == [])
    let lists = [
      Lexicon.exclusion, Lexicon.negations, Lexicon.notNeeded, Lexicon.frame,
    ]
    for list in lists { #expect(doubled([(true, list)], joined: false) == []) }
  }

  /// Words of every table, and names as catalogues have them.
  private static let phrases: [String] = PhrasePattern.phrases(
    Lexicon.frame + Lexicon.exclusion + Lexicon.negations + Lexicon.notNeeded
      + Lexicon.priceWordsBefore.flatMap { $0.1 } + Lexicon.uses.flatMap { $0.1 }
      + Lexicon.features.flatMap { $0.1 } + Lexicon.orders.flatMap { $0.1 }
      + ["Cherry Mobile", "cherry-mobile", "Black  Shark", "i-Phone", "TECNO", "piña colada", "O+"])

  @Test("A phrase is held by the words that the lexer cuts a question into")
  func wordsOfPhrases() {
    for phrase in Self.phrases {
      var words = WordTable()
      var table = Phrases<PhraseTree, Bool>()
      table.add(phrase, true, joined: true, words: &words)
      let lexemes = Lexer.lexemes(of: phrase).filter { !$0.isSymbol("-") }
      for lexeme in lexemes {
        let id = Int(words.id(hash: lexeme.hash))
        #expect(id >= 0 && words[id] == lexeme.text, "\(phrase)")
      }
      if lexemes.count > 1, lexemes.allSatisfy({ $0.kind == .word }) {
        #expect(words.contains(lexemes.map { $0.text }.joined()), "\(phrase)")
      }
    }
  }

  @Test("A pattern stands for every way through its choices")
  func patterns() {
    #expect(
      PhrasePattern.phrases("hindi|di hihigit |sa|pa_sa, up to\nsub") == [
        "hindi hihigit", "hindi hihigit sa", "hindi hihigit pa sa", "di hihigit", "di hihigit sa",
        "di hihigit pa sa", "up to", "sub",
      ])
  }

  @Test("A table of hashes gives back every number, however full it becomes")
  func hashTable() {
    var table = HashTable()
    #expect(table[1] == nil)
    let hashes = (1...5000).map { UInt64($0) &* 0x9E37_79B9_7F4A_7C15 } + [UInt64.max, 1 << 32]
    for (index, hash) in hashes.enumerated() {
      #expect(table.number(of: hash, orAdding: Int32(index)) == Int32(index))
    }
    for (index, hash) in hashes.enumerated() {
      #expect(table[hash] == Int32(index))
      #expect(table.number(of: hash, orAdding: -1) == Int32(index))
    }
    #expect(table[12345] == nil)
  }
}
