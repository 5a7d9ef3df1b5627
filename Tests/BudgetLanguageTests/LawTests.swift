import Catalog
import Foundation
import TestSupport
import Testing

@testable import BudgetLanguage

@Suite struct LawTests {
  @Test("The canonical form of every row of the corpus reads back to the same query")
  func corpusReadsBack() throws {
    for file in ["develop.tsv", "measure.tsv", "traps.tsv", "hostile.tsv"] {
      for row in try CorpusRow.rows(of: file) {
        guard let query = try? reader.read(row.text).query else { continue }
        try expectReadsBack(query)
      }
    }
  }

  @Test("The canonical form of generated queries reads back to the same query")
  func generatedReadBack() throws {
    var random = SeededGenerator(seed: 2026)
    for _ in 0..<(LongTests.areAsked ? 100_000 : 5_000) {
      try expectReadsBack(.random(using: &random))
    }
  }

  @Test("The tokens of every text hold exactly its words, in order, where they stand")
  func tokensCoverTheText() throws {
    var random = SeededGenerator(seed: 7)
    var texts = try ["develop.tsv", "measure.tsv", "traps.tsv"].flatMap {
      try CorpusRow.rows(of: $0).map(\.text)
    }
    // Pieces of the corpus put together at random, with strange neighbours.
    let strange = [
      "\u{200F}", "\u{FFFD}", "“", "🤳", "'; DROP TABLE phones;--", "𝟙𝟚k", "ñ", "<=",
      "99999999999999999999",
    ]
    for _ in 0..<2_000 {
      let parts = (0..<4).map { _ in
        let words = texts[Int.random(in: 0..<texts.count, using: &random)].split(separator: " ")
        return words.isEmpty ? "x" : String(words[Int.random(in: 0..<words.count, using: &random)])
      }
      texts.append(
        (parts + [strange[Int.random(in: 0..<strange.count, using: &random)]])
          .shuffled(using: &random).joined(separator: " "))
    }
    for text in texts { try expectCovers(text) }
  }

  private func expectReadsBack(_ query: BudgetQuery) throws {
    var canonical = query.canonical
    if canonical.isEmpty { canonical = "phones" }
    let reading = try reader.read(canonical)
    var read = reading.query
    var asked = query
    (read.sort, asked.sort) = (read.effectiveSort, asked.effectiveSort)
    if read != asked {
      Issue.record("‹\(canonical)› reads as ‹\(read.canonical)›: \(read) is not \(asked)")
    }
    #expect(reading.tokens.allSatisfy { $0.role == .used } || canonical == "phones")
  }

  private func expectCovers(_ text: String) throws {
    guard let tokens = try? reader.read(text).tokens else { return }
    let scalars = Array(text.unicodeScalars)
    var covered = Array(repeating: false, count: scalars.count)
    var end = 0
    for token in tokens {
      let words = Array(token.text.unicodeScalars)
      #expect(token.offset >= end, "\(text)")
      end = token.offset + words.count
      #expect(end <= scalars.count && Array(scalars[token.offset..<end]) == words, "\(text)")
      for index in token.offset..<min(end, scalars.count) { covered[index] = true }
    }
    for (index, scalar) in scalars.enumerated() where !covered[index] {
      #expect(
        !scalar.properties.isAlphabetic && scalar.properties.numericType == nil
          && !scalar.properties.isEmojiPresentation, "\(scalar) of \(text)")
    }
  }
}
