import Answers
import BudgetLanguage
import Catalog
import Foundation
import Interchange
import TestSupport
import Testing

/// A question is read with the few names that its words can mean as it is with all.
@Suite struct `Questions are read with the names that they ask for as with all` {
  private let catalogue: Catalogue<DatabaseEngine>
  private let facts: CatalogFacts
  private let whole: BudgetReader

  init() throws {
    catalogue = try Catalogue.open(Program.catalog)
    facts = try PlainDataFolder.read(from: Program.root.path + "/data")
    whole = BudgetReader(vocabulary: Vocabulary(try #require(CatalogNames(facts))))
  }

  private func expectAlike(_ text: String) {
    let expected = Result { try whole.read(text) }
    let found = Result { try catalogue.reading(of: text) }
    switch (expected, found) {
    case (.success(let expected), .success(let found)):
      #expect(found == expected, "\(text)")
    case (.failure, .failure): return
    default: Issue.record("\(text): \(found) and not \(expected)")
    }
  }

  @Test func `of the corpora`() throws {
    let folder = Program.root.appendingPathComponent("Tests/BudgetLanguageTests/Corpus")
    var count = 0
    for name in ["develop.tsv", "measure.tsv", "hostile.tsv", "traps.tsv"] {
      let text = try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
      let lines = text.split(separator: "\n").dropFirst()
      for (number, line) in lines.enumerated()
      where number.isMultiple(of: LongTests.areAsked ? 6 : 18) {
        expectAlike(String(line.prefix { $0 != "\t" }))
        count += 1
      }
    }
    #expect(count > 150)
  }

  @Test func `that name phones in every spelling`() throws {
    let brands = Dictionary(facts.brands.map { ($0.id, $0.name) }) { first, _ in first }
    for (number, phone) in facts.phones.enumerated() where number.isMultiple(of: 4) {
      guard LongTests.areAsked || number.isMultiple(of: 12) else { continue }
      let brand = brands[phone.brand] ?? ""
      let joined = phone.model.replacing(" ", with: "")
      let next = facts.phones[(number * 7 + 1) % facts.phones.count]
      let texts = [
        "\(brand) \(phone.model)", phone.model, phone.id, joined, "\(brand)\(joined) under 20k",
        "\(phone.model) or \(next.model)", "\(brand) \(phone.model) vs \(next.id) 5g",
        "top 10 \(phone.model), 12 pro", "\(phone.model.prefix(phone.model.count / 2)) 8GB",
      ]
      expectAlike(texts[number / 4 % texts.count])
    }
  }

  @Test(arguments: [
    "ip14 or 15 pro", "iphone 14, 15 or 16 pro max", "s24u vs s25 ultra", "note 13 pro+ o 14 pro+",
    "realme 12 or 13", "galaxy s21+ vs s22+", "nokia 1-3", "nokia-1-3 or 5-4", "8GB RAM 5 G", "5",
    "15", "3310", "a15 5-g", "redmi-note-13-pro-plus-5g", "x-6 pro", "zfold6 or 5", "lte",
    "poco x6 pro u", "mi 11 ultra at mi 11x", "s 24 u", "Samsng 10", "top 10", "Apple 15 pm",
  ])
  func `that spell names in unusual ways`(text: String) { expectAlike(text) }
}
