import Foundation
import Testing

@testable import BudgetLanguage

@Suite struct LexiconTablesTests {
  /// Run with `PRESYO_RECORD=1` after a change of the word lists; the test fails then too.
  @Test("The tables that stand ready are those of the word lists")
  func tablesOfLists() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
      .appending(path: "Sources/BudgetLanguage/Lexicon/Ready/LexiconTables.swift")
    let made = LexiconTableWriter().text
    if ProcessInfo.processInfo.environment["PRESYO_RECORD"] == "1" {
      try made.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("Recorded \(file.lastPathComponent): build and run again.")
    }
    #expect(
      try String(contentsOf: file, encoding: .utf8) == made,
      "The word lists have changed: run with PRESYO_RECORD=1, build and run again.")
  }

  @Test("Every phrase of the lists is found with its meaning", arguments: Lexicon.Kind.allCases)
  func phrasesFound(kind: Lexicon.Kind) throws {
    let graph = PhraseGraph(kind)
    let vocabulary = Vocabulary.test
    var seen: Set<[String]> = []
    for (meaning, patterns) in kind.patterns.enumerated() {
      for phrase in PhrasePattern.phrases(patterns) {
        let cursor = Cursor(text: phrase, vocabulary: vocabulary)
        let words = (0..<cursor.count).filter { !cursor.isSymbol($0, "-") }
          .map { cursor.spelling($0) }
        guard seen.insert(words).inserted else { continue }
        let found = graph.longest(in: cursor, at: 0, beforeNumber: true)
        #expect(found?.end == cursor.count && found?.meaning == meaning, "\(kind): \(phrase)")
      }
    }
  }

  @Test("Every meaning of the lists is one that the program knows")
  func meaningsKnown() {
    #expect(NumberWords.all.allSatisfy { NumberWord.all.contains($0.1) })
    #expect(Lexicon.priceWordsBefore.allSatisfy { PriceSense.all.contains($0.0) })
    #expect(Lexicon.wishes.allSatisfy { Lexicon.wishedScreens.contains($0.0) })
  }

  @Test("No word is a phrase that the lists do not have")
  func onlyPhrasesOfLists() {
    for kind in Lexicon.Kind.allCases {
      let listed = Set(
        kind.patterns.flatMap { PhrasePattern.phrases($0) }.map { phrase in
          Lexer.lexemes(of: phrase).filter { !$0.isSymbol("-") }.map { $0.text }.joined()
        })
      let graph = PhraseGraph(kind)
      for id in WordTable.lexicon.indices where graph.isPhrase(Int32(id)) {
        #expect(listed.contains(WordTable.lexicon[id]), "\(kind): \(WordTable.lexicon[id])")
      }
    }
  }
}
