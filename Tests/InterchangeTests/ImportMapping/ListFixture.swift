import Catalog

@testable import Interchange

/// A small catalogue and the mapping of a shop, on which lists of many forms are tried.
enum ListFixture {
  static let facts: CatalogFacts = {
    var facts = CatalogFacts()
    facts.brands = [
      Brand(id: "samsung", name: "Samsung"), Brand(id: "oppo", name: "OPPO"),
      Brand(id: "xiaomi", name: "Xiaomi"), Brand(id: "redmi", name: "Redmi", parent: "xiaomi"),
      Brand(id: "poco", name: "POCO", aliases: ["Pocophone"]),
      Brand(id: "nothing", name: "Nothing"), Brand(id: "apple", name: "Apple"),
    ]
    facts.sources = [
      PriceSource(
        id: "list", publisher: "A list", url: "https://example.com/list",
        readOn: SampleFacts.date("2026-01-05"))
    ]
    for (id, brand, model, network, price) in [
      ("samsung-galaxy-a06-5g", "samsung", "Galaxy A06 5G", Network.fiveG, 7_990),
      ("samsung-galaxy-a06", "samsung", "Galaxy A06", .fourG, 5_990),
      ("samsung-galaxy-a15", "samsung", "Galaxy A15", .fourG, 9_990),
      ("samsung-galaxy-s10-plus", "samsung", "Galaxy S10+", .fourG, 49_990),
      ("samsung-galaxy-s21-plus", "samsung", "Galaxy S21+", .fiveG, 55_990),
      ("samsung-galaxy-s24", "samsung", "Galaxy S24", .fiveG, 53_990),
      ("oppo-reno14-5g", "oppo", "Reno14 5G", .fiveG, 29_999),
      ("redmi-note-13", "redmi", "Note 13", .fourG, 8_999),
      ("poco-x6-pro-5g", "poco", "X6 Pro 5G", .fiveG, 15_999),
      ("poco-f1", "poco", "F1", .fourG, 17_990),
      ("nothing-phone-2a", "nothing", "Phone (2a)", .fiveG, 18_990),
      ("apple-iphone-15", "apple", "iPhone 15", .fiveG, 56_990),
    ] {
      facts.phones.append(
        Phone(
          id: id, brand: brand, model: model, firstSeen: SampleFacts.date("2026-01-05"),
          specifications: Specifications(network: network)))
      facts.prices.append(
        PriceObservation(
          phone: id, amount: Peso(pesos: price), kind: .srp,
          observedOn: SampleFacts.date("2026-01-05"), source: "list", asWritten: ""))
    }
    return facts.sorted()
  }()

  static let mapping = """
    Model = model
    SRP = price
    source := https://shop.example/list
    observed_on := 2026-08-01
    publisher := Corner Shop

    """

  static func plan(
    _ bytes: [UInt8], mapping: String = mapping, facts: CatalogFacts = facts,
    _ change: (inout ImportSettings) -> Void = { _ in }
  ) throws -> ImportPlan {
    var settings = ImportSettings()
    change(&settings)
    return try ImportPlan(
      bytes: bytes, file: "list.csv", mapping: try ImportMapping(text: mapping),
      settings: settings, facts: facts)
  }

  static func plan(
    _ text: String, mapping: String = mapping, facts: CatalogFacts = facts,
    _ change: (inout ImportSettings) -> Void = { _ in }
  ) throws -> ImportPlan {
    try plan(Array(text.utf8), mapping: mapping, facts: facts, change)
  }
}

extension ImportPlan {
  /// The prices that are new: phone, configuration and amount.
  var newPrices: [String] {
    additions.prices.map { price in
      [price.phone, price.configuration.words, price.amount.plain].filter { !$0.isEmpty }
        .joined(separator: " ")
    }
  }

  /// Lines of the rejected rows.
  var rejectedLines: [Int] { Array(Set(rejected.map(\.line))).sorted() }

  /// Whether every row is stored, unchanged or rejected.
  var addsUp: Bool { rows == added.count + changed.count + unchanged.count + rejectedRows }
}
