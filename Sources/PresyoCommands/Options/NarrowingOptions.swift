import Answers
import Arguments
import Catalog

/// What narrows a pricelist.
struct NarrowingOptions: ParsableArguments {
  @Option(
    name: "brand",
    help: ArgumentHelp("Only this brand; may be repeated.", valueName: "brand"),
    completion: NameCompletion.brand)
  var brand: [String] = []

  @Option(
    name: "max-price",
    help: ArgumentHelp("Price up to this amount, itself included.", valueName: "amount"))
  var maxPrice: String?

  /// ``maxPrice`` as an amount.
  func amount(_ catalogue: Catalogue<DatabaseEngine>) throws -> Peso? {
    try maxPrice.map {
      try OptionValue.amount($0, named: "max-price", vocabulary: try catalogue.vocabulary(for: ""))
    }
  }
}
