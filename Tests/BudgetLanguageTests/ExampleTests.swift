import Catalog
import Testing

@testable import BudgetLanguage

struct ClauseExample: Sendable, CustomTestStringConvertible {
  let clause: String
  let text: String
  let canonical: String
  var testDescription: String { "\(clause): \(text)" }

  static let all: [ClauseExample] = Clause.all.flatMap { clause in
    clause.examples.map {
      ClauseExample(clause: clause.title, text: $0.text, canonical: $0.canonical)
    }
  }
}

let reader = BudgetReader(vocabulary: .test)

@Test("Every example of a clause reads as the clause says")
func examples() {
  for example in ClauseExample.all {
    let canonical = try? reader.read(example.text).query.canonical
    #expect(canonical == example.canonical, "\(example.testDescription)")
  }
}

@Test(
  "Every guide title is read exactly",
  arguments: [
    (
      "Best Android smartphones between PHP 20,000 - 25,000",
      "price>=20000 price<=25000 os=Android"
    ),
    ("Smartphones under PHP 10,000 in the Philippines", "price<10000"),
    ("Smartphones under PHP 12K Philippines", "price<12000"),
    ("Best smartphones for kids under PHP 7,000", "price<7000 use=kids"),
    ("Smartphones under PHP 15,000 in the Philippines", "price<15000"),
    (
      "Best Android smartphones between PHP 15,000 - 20,000",
      "price>=15000 price<=20000 os=Android"
    ),
    ("Smartphones under PHP 20,000 in the Philippines", "price<20000"),
    ("Most affordable 5G phones in the Philippines under PHP 20K", "5G price<20000 sort=price"),
    ("5G smartphones in the Philippines under PHP 16K", "5G price<16000"),
    ("Smartphone pricelist Philippines 2024", "launched=2024..2024"),
    ("Smartphone pricelist Philippines 2023", "launched=2023..2023"),
    ("Smartphone pricelist Philippines 2022", "launched=2022..2022"),
    ("Smartphone pricelist Philippines 2021", "launched=2021..2021"),
    ("Smartphone pricelist Philippines 2020", "launched=2020..2020"),
  ])
func guideTitles(title: String, canonical: String) throws {
  let reading = try reader.read(title)
  #expect(reading.query.canonical == canonical)
  #expect(!reading.tokens.contains { $0.role == .unknown })
}
