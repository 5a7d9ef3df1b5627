import Catalog

/// What a long job is at.
extension Phrase {
  static let step = Phrase("step", "hakbang")
  static let page = Phrase("page", "pahina")
  static let readingFacts = Phrase("reading the catalogue", "binabasa ang catalogue")
}
