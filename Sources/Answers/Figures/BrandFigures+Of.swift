import Catalog

extension BrandFigures {
  /// The figures of one brand from one offer for each of its phones.
  static func of(
    _ brand: Brand, subBrands: [Brand], offers: [Offer], before: (year: Int, offers: [Offer])?,
    olderLeftOut: Int = 0
  ) -> BrandFigures {
    let prices = prices(of: offers)
    func figure(_ quartile: Int, from minimum: Int) -> Peso? {
      prices.count >= minimum ? Quantiles.quartile(quartile, of: prices) : nil
    }
    let median = figure(2, from: FigureMinimums.median)
    return BrandFigures(
      brand: brand, subBrands: subBrands, phones: offers.count, priced: prices.count,
      lowest: figure(0, from: FigureMinimums.extremes),
      lowerQuartile: figure(1, from: FigureMinimums.quartiles), median: median,
      upperQuartile: figure(3, from: FigureMinimums.quartiles),
      highest: figure(4, from: FigureMinimums.extremes), fiveG: fiveGShare(of: offers),
      bands: bands(of: prices), perGigabyte: perGigabyte(of: offers),
      change: before.map { change(to: median, from: $0.offers, in: $0.year) },
      olderLeftOut: olderLeftOut)
  }

  private static func prices(of offers: [Offer]) -> [Peso] {
    offers.compactMap { $0.price?.amount }.sorted()
  }

  private static func fiveGShare(of offers: [Offer]) -> FiveGShare {
    let networks = offers.compactMap { $0.phone.specifications.network }
    let fiveG = networks.count { $0 == .fiveG }
    return FiveGShare(
      phones: fiveG, of: networks.count,
      basisPoints: networks.count >= FigureMinimums.share
        ? BasisPoints.of(Int64(fiveG), in: Int64(networks.count)) : nil)
  }

  private static func bands(of prices: [Peso]) -> [BandCount] {
    PriceBand.all.map { band in
      BandCount(band: band, phones: prices.count(where: band.contains))
    }
  }

  private static func perGigabyte(of offers: [Offer]) -> PricePerGigabyte {
    let ratios = offers.compactMap { offer -> Peso? in
      guard let amount = offer.price?.amount, let storage = offer.configuration.storageGB,
        storage > 0, let centavos = Int64(exactly: (Double(amount.centavos) / storage).rounded())
      else { return nil }
      return Peso(centavos: centavos)
    }
    return PricePerGigabyte(
      median: ratios.count >= FigureMinimums.median
        ? Quantiles.median(of: ratios.sorted()) : nil,
      of: ratios.count)
  }

  private static func change(
    to median: Peso?, from before: [Offer], in year: Int
  ) -> MedianChange {
    let prices = prices(of: before)
    let earlier = prices.count >= FigureMinimums.median ? Quantiles.median(of: prices) : nil
    let step = median.flatMap { median in
      earlier.map { PriceStep(from: $0, to: median) }
    }
    return MedianChange(year: year, of: prices.count, step: step)
  }
}
