import Catalog

extension PricelistHead {
  /// `Smartphone pricelist Philippines 2024`.
  var title: String {
    isCurrent
      ? "Smartphone pricelist Philippines, \(asOf.iso)" : "Smartphone pricelist Philippines \(year)"
  }

  /// `2024 (prices of 2024-12-31)`, with the day of knowledge where one is set.
  var words: String {
    "\(year) (prices in force on \(asOf.iso)"
      + (knownOn.map { ", known on \($0.iso)" } ?? "") + ")"
  }

  var json: JSONValue {
    [
      "year": .integer(year), "as_of": .string(asOf.iso), "known_on": JSONValue(knownOn),
      "narrowing": .strings(narrowing),
    ]
  }
}
