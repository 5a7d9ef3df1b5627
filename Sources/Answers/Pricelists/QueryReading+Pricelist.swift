internal import Catalog

extension QueryReading {
  /// The year, where the text asks for a yearly pricelist by that word.
  var yearOfPricelist: Int? {
    guard let year = query.launched?.only else { return nil }
    let words = tokens.flatMap { ModelWords.of($0.text) }
    let together = zip(words, words.dropFirst())
    let asks = words.contains("pricelist") || together.contains { $0 == "price" && $1 == "list" }
    return asks ? year : nil
  }
}
