/// All phones launched in one year, by brand, with every variant's price in force.
public struct Pricelist: Hashable, Sendable {
  public let head: PricelistHead
  /// Brands by name, each with at least one row.
  public let brands: [PricelistBrand]
  /// Phones first seen in the year whose launch is not known to lie in one, as ``brands``.
  public let undated: [PricelistBrand]
  public let counts: PricelistCounts
  /// The sources of the prices in the list, grouped by publisher, in order of name.
  public let publishers: [PricelistPublisher]

  public init(
    head: PricelistHead, brands: [PricelistBrand], undated: [PricelistBrand] = [],
    counts: PricelistCounts,
    publishers: [PricelistPublisher]
  ) {
    self.head = head
    self.brands = brands
    self.undated = undated
    self.counts = counts
    self.publishers = publishers
  }

  public var year: Int { head.year }
  public var asOf: CalendarDay { head.asOf }
  public var knownOn: CalendarDay? { head.knownOn }

  /// The rows of all brands, in the order of the list, those of phones without a launch last.
  public var rows: [PricelistRow] { (brands + undated).flatMap { $0.rows } }
}

/// What a pricelist is a list of.
public struct PricelistHead: Hashable, Sendable {
  /// Year of launch; see ``Phone/listed``.
  public let year: Int
  /// The day whose prices are listed.
  public let asOf: CalendarDay
  /// Only what sources had said by this day; `nil` uses everything.
  public let knownOn: CalendarDay?
  /// What narrows the list, one phrase a condition (`Samsung`, `under ₱10,000`); empty for all.
  public let narrowing: [Phrase]
  /// Whether it is of the phones that are current on the day, of whatever year.
  public let isCurrent: Bool

  public init(
    year: Int, asOf: CalendarDay, knownOn: CalendarDay? = nil, narrowing: [Phrase] = [],
    isCurrent: Bool = false
  ) {
    self.isCurrent = isCurrent
    self.year = year
    self.asOf = asOf
    self.knownOn = knownOn
    self.narrowing = narrowing
  }
}

/// The rows of one brand in a pricelist.
public struct PricelistBrand: Hashable, Sendable {
  public let brand: Brand
  /// By model, then price; phones and variants without a price included.
  public let rows: [PricelistRow]

  public init(brand: Brand, rows: [PricelistRow]) {
    self.brand = brand
    self.rows = rows
  }
}

/// One variant in a pricelist.
public struct PricelistRow: Hashable, Sendable {
  /// The variant with its price in force, `nil` where none is known.
  public let offer: Offer
  /// Where the price was read.
  public let source: PriceSource?
  /// Whether the price is younger than the day of the list: the first that is known of the variant.
  public let isFirstReadLater: Bool

  public init(offer: Offer, source: PriceSource?, isFirstReadLater: Bool = false) {
    self.offer = offer
    self.source = source
    self.isFirstReadLater = isFirstReadLater
  }

  /// The month or day of launch, as far as it is known.
  public var listed: PartialDate { offer.phone.listed }
  /// Whether ``listed`` is a Philippine launch, an international release, or when first seen.
  public var listedBy: ListingBasis { offer.phone.listedBy }
}

/// How much is in a pricelist.
public struct PricelistCounts: Hashable, Sendable {
  public let brands: Int
  public let phones: Int
  /// Phones with at least one price.
  public let pricedPhones: Int
  /// Rows: variants, and phones whose variants are not known.
  public let variants: Int
  /// Rows with a price.
  public let pricedVariants: Int

  public init(brands: Int, phones: Int, pricedPhones: Int, variants: Int, pricedVariants: Int) {
    self.brands = brands
    self.phones = phones
    self.pricedPhones = pricedPhones
    self.variants = variants
    self.pricedVariants = pricedVariants
  }
}

/// What one publisher gave to a pricelist.
public struct PricelistPublisher: Hashable, Sendable {
  public let publisher: String
  /// Rows whose price it gave.
  public let prices: Int
  /// The days its pages were read, earliest first, each once.
  public let readOn: [PartialDate]

  public init(publisher: String, prices: Int, readOn: [PartialDate]) {
    self.publisher = publisher
    self.prices = prices
    self.readOn = readOn
  }
}
