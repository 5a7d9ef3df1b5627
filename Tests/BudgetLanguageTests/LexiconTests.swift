import Catalog
import Testing

@testable import BudgetLanguage

@Suite struct LexiconTests {
  /// The phrases that add nothing: another of the same table says the same words before.
  private func doubled<Value: Sendable>(
    _ groups: [(Value, [String])], joined: Bool
  ) -> [String] {
    var words = WordTable()
    var table = Phrases<Value>()
    return groups.flatMap { value, phrases in
      phrases.filter { !table.add($0, value, joined: joined, words: &words) }
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
}
