import Answers
import BudgetLanguage
import Catalog
import CatalogStore
import Foundation
import Interchange
import TestSupport
import Testing

/// The real facts asked twice: by the SQL of the catalogue, and in memory.
@Suite struct `The catalogue and the facts give the same answers` {
  private let asked: Asked

  init() throws {
    asked = try Self.shared.get()
  }

  /// Read once for all tests.
  private static let shared = Result { try Asked() }

  @Test func `to the questions of the corpus, in every order`() throws {
    let questions = try Self.corpus()
    #expect(questions.count > 200)
    var matched = 0
    let asking = LongTests.areAsked ? 200 : 50
    for number in 0..<asking {
      var query = try asked.reader.read(questions[number * questions.count / asking]).query
      let found = try expectAgreement(on: query)
      matched += found > 0 ? 1 : 0
      guard number.isMultiple(of: 3) else { continue }
      query.sort = SortOrder.allCases[number % SortOrder.allCases.count]
      query.use = Use.allCases[number % Use.allCases.count]
      try expectAgreement(on: query)
    }
    #expect(matched > asking / 2)
  }

  @Test(arguments: Use.allCases.map(Optional.some) + [nil])
  func `to a question for everything, by value`(use: Use?) throws {
    var query = BudgetQuery()
    query.use = use
    query.sort = .value
    #expect(try expectAgreement(on: query) > 1000)
  }

  @Test func `to every saved guide, with the phones that have no price`() throws {
    for guide in try asked.catalog.guides() {
      let reading = try asked.reader.read(guide.title)
      let answer = GuideAnswer.of(guide, reading: reading, asked.index)
      var request = FindRequest(limit: 0)
      request.listsUnpriced = true
      let found = try asked.catalog.find(reading, request)
      #expect(answer.entries.map(\.offer) == found.answer.results, "\(guide.title)")
      #expect(answer.unpriced == found.unpriced, "\(guide.title)")
    }
  }

  /// Compares the ids of both answers in order, and all offers that fit; gives how many phones do.
  @discardableResult
  private func expectAgreement(on query: BudgetQuery) throws -> Int {
    let match = OfferMatch(query, in: asked.index)
    let fitting = asked.offers.filter(match.holds)
    let starting = Dictionary(grouping: fitting, by: \.phone.id).values
      .compactMap { $0.min(by: Offer.ranksCheaper) }
    let expected = OfferOrder.sorted(
      starting, by: query.effectiveSort, uses: query.uses, asOf: asked.index.latestDay)
    let answer = try asked.catalog.engine.database.session { try $0.find(query) }
    #expect(answer.results == expected, "\(query.canonical)")
    let offers = try asked.catalog.engine.database.session { try $0.offers(query) }
    #expect(Set(offers) == Set(fitting), "\(query.canonical)")
    return expected.count
  }

  /// The different canonical questions of the corpus.
  private static func corpus() throws -> [String] {
    let path = "Tests/BudgetLanguageTests/Corpus/develop.tsv"
    let text = try String(
      contentsOf: Program.root.appendingPathComponent(path), encoding: .utf8)
    let canonical = text.split(separator: "\n").dropFirst().compactMap { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).dropFirst().first
    }
    return Set(canonical.filter { !$0.isEmpty }.map(String.init)).sorted()
  }
}

/// The catalogue, and the facts it was built from.
private struct Asked: Sendable {
  let catalog: Catalogue<DatabaseEngine>
  let index: FactIndex
  let reader: BudgetReader
  /// Every offer with a price in force on the latest day.
  let offers: [Offer]

  init() throws {
    catalog = try Catalogue.open(Program.catalog)
    let facts = try PlainDataFolder.read(from: Program.root.path + "/data")
    let index = FactIndex(facts)
    self.index = index
    reader = BudgetReader(vocabulary: Vocabulary(try #require(CatalogNames(facts))))
    offers = index.phones.flatMap { index.offers(of: $0, on: index.latestDay) }
      .filter { $0.price != nil }
  }
}
