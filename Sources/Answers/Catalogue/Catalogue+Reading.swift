public import BudgetLanguage
public import Catalog

extension Catalogue {
  /// The names that a question is read with: all brands, and of the models those that its words
  /// can mean.
  public func vocabulary(for question: String) throws(CatalogueError) -> Vocabulary {
    try read { session throws(CatalogueError) in try session.vocabulary(for: [question]) }
  }

  /// How a question is read.
  public func reading(of question: String) throws(CatalogueError) -> QueryReading {
    try read { session throws(CatalogueError) in
      try session.reading(of: question)
    }
  }

  /// The latest day a price was read.
  public func latestDay() throws(CatalogueError) -> CalendarDay {
    try read { session throws(CatalogueError) in
      try session.latestDay()
    }
  }
}

extension CatalogueSession {
  /// The names that some questions are read with; those of the brands alone for none.
  func vocabulary(for questions: [String] = []) throws(CatalogueError) -> Vocabulary {
    let names = try names { brands, words in
      questions.reduce(into: AskedNames()) {
        $0.formUnion(AskedNames(readingOf: $1, brands: brands, words))
      }
    }
    guard let names else { throw .noPrices(path: nil) }
    return Vocabulary(names)
  }

  func reading(of question: String) throws(CatalogueError) -> QueryReading {
    try vocabulary(for: [question]).reading(of: question)
  }

  /// Every brand by its slug.
  func brandTable() throws(CatalogueError) -> [String: Brand] {
    try brands().indexed { $0.id }
  }
}

extension Vocabulary {
  func reading(of question: String) throws(CatalogueError) -> QueryReading {
    do {
      return try BudgetReader(vocabulary: self).read(question)
    } catch {
      throw .question(error)
    }
  }

  /// The slug of the brand that `text` names.
  func brand(named text: String) throws(CatalogueError) -> String {
    guard let slug = slug(ofBrand: text) else {
      throw .noSuchBrand(text, near: nearestBrands(to: text))
    }
    return slug
  }

  func brands(named texts: [String]) throws(CatalogueError) -> [String] {
    var slugs: [String] = []
    for text in texts { slugs.append(try brand(named: text)) }
    return slugs
  }
}
