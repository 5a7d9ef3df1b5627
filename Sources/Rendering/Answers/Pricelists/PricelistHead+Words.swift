import Catalog

extension PricelistHead {
  /// `Smartphone pricelist Philippines 2024`.
  var title: Phrase {
    isCurrent ? .pricelist(on: asOf) : .pricelist(of: year)
  }

  /// `2024 (prices of 2024-12-31)`, with the day of knowledge where one is set.
  var words: Phrase { .listOf(year, asOf, knownOn.map(Phrase.knownOn) ?? .blank) }

  var json: JSONValue {
    [
      "year": .integer(year), "as_of": .string(asOf.iso), "known_on": JSONValue(knownOn),
      "narrowing": .strings(narrowing.map { $0.english }),
    ]
  }
}
