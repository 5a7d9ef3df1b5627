import Answers
import Arguments
import Catalog

extension PricelistCommand {
  /// Whether two lists are compared.
  var isDifference: Bool { words.first == "diff" }

  /// The years after `diff`; `nil` where a word is none.
  private var years: [Int]? {
    let years = words.dropFirst().map { Int($0) }
    let known = years.compactMap(\.self)
    return known.count == years.count ? known : nil
  }

  func validateDifference() throws {
    guard let years, years.count == 2 || (years.count == 1 && against != nil), !all else {
      throw ValidationError(
        Phrase(
          "Name two years, or one year with --as-of A --against B: presyo pricelist diff 2023 2024.",
          "Magbigay ng dalawang taon, o isang taon na may --as-of A --against B: presyo pricelist diff 2023 2024."
        ))
    }
  }

  func difference(in catalogue: Catalogue<DatabaseEngine>) throws -> PricelistDifference {
    let question = try catalogue.pricelistQuestion(
      [], brands: narrowing.brand, upTo: try narrowing.amount(catalogue))
    guard let years, let first = years.first, let second = years.last else {
      throw CatalogueError.noYear
    }
    return try catalogue.pricelistDifference(
      from: first, to: second, against: against, narrowedBy: question.query)
  }
}
