import Catalog

extension Examples {
  private static let xiaomi = Brand(id: "xiaomi", name: "Xiaomi")

  private static func figures(_ brand: Brand, _ median: Int?) -> BrandFigures {
    let lower: Peso? = median.map { Peso(pesos: $0 * 2 / 3) }
    let upper: Peso? = median.map { Peso(pesos: $0 * 2) }
    return BrandFigures(
      brand: brand, subBrands: [], phones: 9, priced: 8, lowest: Peso(pesos: 3_990),
      lowerQuartile: lower, median: median.map { Peso(pesos: $0) }, upperQuartile: upper,
      highest: Peso(pesos: 79_990),
      fiveG: FiveGShare(phones: 4, of: 8, basisPoints: 5_000), bands: bands,
      perGigabyte: PricePerGigabyte(median: nil, of: 0), change: nil)
  }

  private static func year(_ year: Int, _ pesos: [(Brand, Int?)]) -> BrandComparison {
    BrandComparison(
      year: year, asOf: CalendarDay.endOfYear(year), brands: pesos.map { figures($0.0, $0.1) })
  }

  private static let years = [
    year(2021, [(samsung, 12_990), (xiaomi, nil)]),
    year(2022, [(samsung, 15_490), (xiaomi, 8_990)]),
    year(2023, [(samsung, 13_990), (xiaomi, 10_490)]),
    year(2024, [(samsung, nil), (xiaomi, 9_990)]),
    year(2025, [(samsung, 21_990), (xiaomi, 14_990)]),
  ]

  static let brandYears = BrandYearsAnswer(
    years: years, brands: [samsung, xiaomi], narrowing: ["5G"], fewest: 3)
  static let yearsOfBrand = BrandYearsAnswer(years: years, brands: [samsung], fewest: 3)

  /// Twenty phones of which every third is a best buy.
  static let valued: FindAnswer = {
    let offers: [Offer] = (0..<20).map { number in
      let ram = Double(4 + number % 3 * 4)
      return offer(
        phone("kata-\(number)", "kata", "\(number)"), "Kata", ram, 128, 5_000 + number * 731)
    }
    var scores: [String: ValueScore] = [:]
    for (number, offer) in offers.enumerated() {
      scores[offer.phone.id] = ValueScore(
        uses: [], total: 300 + number * 37 % 11 * 40 + number * 9, parts: [])
    }
    let best = offers.enumerated().filter { $0.offset % 3 == 0 }.map { $0.element.phone.id }
    return FindAnswer(
      reading: reading, answer: answer(fiveGUnder20K, offers, count: 20), brandNames: names,
      scores: scores, bestBuys: BestBuyMarks(terms: [.ram, .storage], phones: Set(best)))
  }()

  /// One phone at one price shows nothing.
  static let fewValued = FindAnswer(
    reading: reading, answer: answer(fiveGUnder20K, [offers[0]], count: 1), brandNames: names)
}
