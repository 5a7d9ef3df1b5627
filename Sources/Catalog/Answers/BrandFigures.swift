/// Brands side by side, each by the starting prices of its phones.
public struct BrandComparison: Hashable, Sendable {
  /// The year of launch that limits the phones, `nil` for all years.
  public let year: Int?
  public let asOf: CalendarDay
  /// What else limits the phones, one phrase a condition.
  public let narrowing: [Phrase]
  /// In the order of the brands asked for, else by name.
  public let brands: [BrandFigures]
  /// Which phones are compared.
  public let counted: PhonesCounted

  public init(
    year: Int?, asOf: CalendarDay, narrowing: [Phrase] = [], brands: [BrandFigures],
    counted: PhonesCounted = PhonesCounted()
  ) {
    self.year = year
    self.asOf = asOf
    self.narrowing = narrowing
    self.brands = brands
    self.counted = counted
  }
}

/// What the prices of a brand's phones are like; a figure is `nil` where too few stand behind it.
public struct BrandFigures: Hashable, Sendable {
  public let brand: Brand
  /// Sub-brands counted in, by name.
  public let subBrands: [Brand]
  /// Phones of the brand.
  public let phones: Int
  /// Phones with a price in force: the n of all figures of price.
  public let priced: Int
  public let lowest: Peso?
  public let lowerQuartile: Peso?
  public let median: Peso?
  public let upperQuartile: Peso?
  public let highest: Peso?
  public let fiveG: FiveGShare
  /// Priced phones in each band, all bands.
  public let bands: [BandCount]
  public let perGigabyte: PricePerGigabyte
  /// Against the phones of the year before; `nil` where no year was asked for.
  public let change: MedianChange?
  /// How many more phones of the brand fit that are no longer sold and are left out.
  public let olderLeftOut: Int

  public init(
    brand: Brand, subBrands: [Brand], phones: Int, priced: Int, lowest: Peso?,
    lowerQuartile: Peso?, median: Peso?, upperQuartile: Peso?, highest: Peso?,
    fiveG: FiveGShare, bands: [BandCount], perGigabyte: PricePerGigabyte, change: MedianChange?,
    olderLeftOut: Int = 0
  ) {
    self.brand = brand
    self.subBrands = subBrands
    self.phones = phones
    self.priced = priced
    self.lowest = lowest
    self.lowerQuartile = lowerQuartile
    self.median = median
    self.upperQuartile = upperQuartile
    self.highest = highest
    self.fiveG = fiveG
    self.bands = bands
    self.perGigabyte = perGigabyte
    self.change = change
    self.olderLeftOut = olderLeftOut
  }
}

/// How many phones of a brand have 5G.
public struct FiveGShare: Hashable, Sendable {
  public let phones: Int
  /// Phones whose network is known: the n of the share.
  public let of: Int
  /// Hundredths of a percent; `nil` where n is too small.
  public let basisPoints: Int?

  public init(phones: Int, of: Int, basisPoints: Int?) {
    self.phones = phones
    self.of = of
    self.basisPoints = basisPoints
  }
}

/// Starting price divided by the storage it buys.
public struct PricePerGigabyte: Hashable, Sendable {
  /// `nil` where n is too small.
  public let median: Peso?
  /// Phones whose starting price and its storage are known.
  public let of: Int

  public init(median: Peso?, of: Int) {
    self.median = median
    self.of = of
  }
}

/// The median starting price against that of the year before.
public struct MedianChange: Hashable, Sendable {
  /// The year before.
  public let year: Int
  /// Priced phones of the year before.
  public let of: Int
  /// From the earlier median to the later; `nil` where either n is too small.
  public let step: PriceStep?

  public init(year: Int, of: Int, step: PriceStep?) {
    self.year = year
    self.of = of
    self.step = step
  }
}
