/// What is in a catalogue.
public struct CatalogSummary: Hashable, Sendable {
  public var brands = 0
  public var phones = 0
  /// Phones with a peso price, of whatever kind.
  public var pricedPhones = 0
  public var variants = 0
  public var observations = 0
  /// Different amounts, counted once for each phone.
  public var distinctPrices = 0
  /// Price drops whose date the source states.
  public var datedPriceDrops = 0
  /// Observations by kind, in the order of ``PriceKind``.
  public var observationsByKind: [PriceKind: Int] = [:]
  public var phonesWithNetwork = 0
  /// Phones whose RAM and storage are known.
  public var phonesWithConfiguration = 0
  /// Phones by the year they belong to.
  public var phonesByYear: [Int: Int] = [:]
  public var publishers: [PublisherCount] = []
  /// Brands that have no phone.
  public var brandsWithoutPhones: [String] = []
  /// Brands that have phones and no peso price.
  public var brandsWithoutPrices: [String] = []
  /// The latest day a price was read.
  public var latestDate: CalendarDay?

  public init() {}
}

/// What one publisher gave.
public struct PublisherCount: Hashable, Sendable {
  public let publisher: String
  public let sources: Int
  public let observations: Int
  public let latest: PartialDate

  public init(publisher: String, sources: Int, observations: Int, latest: PartialDate) {
    self.publisher = publisher
    self.sources = sources
    self.observations = observations
    self.latest = latest
  }
}

/// How many phones stand in a band.
public struct BandCount: Hashable, Sendable {
  public let band: PriceBand
  public let phones: Int

  public init(band: PriceBand, phones: Int) {
    self.band = band
    self.phones = phones
  }
}
