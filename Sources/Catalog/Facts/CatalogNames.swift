/// The names that questions are read with, and the day they are read on.
public struct CatalogNames: Hashable, Sendable {
  public let brands: [Brand]
  /// The words that tell a brand beside its own names.
  public let brandWords: [BrandWord]
  public let models: [ModelName]
  /// The words of the models' names.
  public let modelWords: [ModelWord]
  /// The latest day a price was read, which tells the years that a question can ask for.
  public let latestDay: CalendarDay

  /// - Parameters:
  ///   - brands: its brands.
  ///   - brandWords: words that mean a brand.
  ///   - models: the models of the catalogue.
  ///   - modelWords: `nil` for those of `models`, which then are all that the catalogue has.
  ///   - latestDay: the latest day of its facts.
  public init(
    brands: [Brand], brandWords: [BrandWord] = [], models: [ModelName],
    modelWords: [ModelWord]? = nil, latestDay: CalendarDay
  ) {
    self.brands = brands
    self.brandWords = brandWords
    self.models = models
    self.modelWords = modelWords ?? models.flatMap { ModelWord.of($0) }
    self.latestDay = latestDay
  }

  /// The names of `facts`; `nil` where these hold no prices.
  public init?(_ facts: CatalogFacts) {
    guard let latestDay = facts.prices.lazy.map({ $0.observedOn.earliest }).max() else {
      return nil
    }
    self.init(
      brands: facts.brands, brandWords: facts.brandWords,
      models: facts.phones.map { ModelName(brand: $0.brand, model: $0.model) },
      latestDay: latestDay)
  }
}

/// A model with the brand that it is sold under.
public struct ModelName: Hashable, Sendable {
  /// The brand's slug.
  public let brand: String
  /// The model without its brand: `Galaxy A06 5G`.
  public let model: String

  public init(brand: String, model: String) {
    self.brand = brand
    self.model = model
  }
}
