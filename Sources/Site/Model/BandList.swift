internal import Catalog

/// The phones on sale in one band, best value first.
struct BandList {
  let band: PriceBand
  let answer: FindAnswer

  var offers: [Offer] { answer.answer.results }

  static func all(of current: FindAnswer) -> [BandList] {
    PriceBand.all.map { band in
      let offers = current.answer.results.filter { $0.price?.band == band }
      var query = current.reading.query
      query.price.lower = PriceRange.Bound(band.lower, inclusive: true)
      query.price.upper = band.upper.map { PriceRange.Bound($0, inclusive: false) }
      return BandList(
        band: band,
        answer: FindAnswer(
          narrowing: current, to: query, offers: offers,
          bestBuys: BestBuys.pareto(offers, on: BestBuys.terms(for: query.uses))))
    }
  }
}
