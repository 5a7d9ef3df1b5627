public import BudgetLanguage
public import Catalog

extension Catalogue {
  /// The names that questions are read with.
  public func vocabulary() throws(CatalogueError) -> Vocabulary {
    try read { session throws(CatalogueError) in try session.vocabulary() }
  }

  /// How a question is read.
  public func reading(of question: String) throws(CatalogueError) -> QueryReading {
    try read { session throws(CatalogueError) in
      try session.vocabulary().reading(of: question)
    }
  }

  /// The latest day a price was read.
  public func latestDay() throws(CatalogueError) -> CalendarDay {
    try read { session throws(CatalogueError) in
      guard let names = try session.names() else { throw .noPrices(path: nil) }
      return names.latestDay
    }
  }
}

extension CatalogueSession {
  func vocabulary() throws(CatalogueError) -> Vocabulary {
    guard let names = try names() else { throw .noPrices(path: nil) }
    return Vocabulary(names)
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
