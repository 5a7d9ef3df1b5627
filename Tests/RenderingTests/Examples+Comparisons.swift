import Catalog

extension Examples {
  private static func figures(
    _ brand: Brand, _ subBrands: [Brand] = [], priced: Int, _ counts: [Int], year: Bool
  ) -> BrandFigures {
    let few = priced < 5
    return BrandFigures(
      brand: brand, subBrands: subBrands, phones: priced + 3, priced: priced,
      lowest: priced > 0 ? Peso(pesos: 3_990) : nil,
      lowerQuartile: few ? nil : Peso(pesos: 7_990), median: few ? nil : Peso(pesos: 12_990),
      upperQuartile: few ? nil : Peso(centavos: 2_149_050),
      highest: priced > 0 ? Peso(pesos: 79_990) : nil,
      fiveG: FiveGShare(phones: 40, of: few ? 2 : 119, basisPoints: few ? nil : 3_361),
      bands: bandCounts(counts),
      perGigabyte: PricePerGigabyte(median: few ? nil : Peso(centavos: 7_812), of: priced),
      change: year
        ? MedianChange(
          year: 2023, of: 90,
          step: few ? nil : PriceStep(from: Peso(pesos: 12_000), to: Peso(pesos: 12_990))) : nil)
  }

  private static let kata = Brand(id: "kata", name: "Kata")
  private static let few = [1, 0, 1, 0, 0, 0, 0, 0, 0, 1]
  private static let many = [1, 12, 20, 9, 15, 21, 13, 12, 0, 18]

  static let fewBrands = BrandComparison(
    year: 2024, asOf: CalendarDay.endOfYear(2024), narrowing: ["5G"],
    brands: [
      figures(samsung, priced: 121, many, year: true),
      figures(Brand(id: "xiaomi", name: "Xiaomi"), [redmi], priced: 88, many, year: true),
      figures(kata, priced: 3, few, year: true),
    ], counted: PhonesCounted(.all, older: 2))

  static let manyBrands = BrandComparison(
    year: nil, asOf: day,
    brands: ["Apple", "Asus", "Cherry Mobile", "Honor", "Infinix", "Samsung"].map {
      figures(Brand(id: $0.lowercased(), name: $0), priced: 121, many, year: false)
    } + [figures(kata, priced: 0, few, year: false)],
    counted: PhonesCounted(.current, older: 57))

  static let comparison = PhoneComparison(
    asOf: day,
    phones: [
      ComparedPhone(offer: offers[0], prices: record.pricesInForce),
      ComparedPhone(offer: offers[1], prices: [offers[1].price].compactMap(\.self)),
    ],
    rows: [
      ComparisonRow(
        property: .price,
        values: [offers[0].price.map { .price($0) }, offers[1].price.map { .price($0) }],
        better: [0], differs: true),
      ComparisonRow(
        property: .priceAge, values: [.days(490), .days(20)], better: [], differs: true),
      ComparisonRow(
        property: .listed,
        values: [.date(date("2025-02"), .launch), .date(date("2023-12"), .release)], better: [],
        differs: true),
      ComparisonRow(
        property: .configurations,
        values: [
          .configurations([small, large]),
          .configurations([Configuration(ramGB: 12, storageGB: 1024)]),
        ],
        better: [], differs: true),
      ComparisonRow(
        property: .specification(.network), values: [.text("5G"), .text("5G")], better: [],
        differs: false),
      ComparisonRow(
        property: .specification(.batteryMAh), values: [.number(5000), .number(5000)], better: [],
        differs: false),
      ComparisonRow(
        property: .specification(.displayInches), values: [.number(6.7), nil], better: [],
        differs: true),
      ComparisonRow(
        property: .feature(.nfc), values: [.flag(false), .flag(true)], better: [1], differs: true),
    ])

  static let similar = SimilarPhones(
    offer: offers[0], asOf: day, cheaper: false,
    phones: [
      SimilarPhone(
        offer: offers[2], distance: 120,
        differences: [
          SimilarityDifference(
            property: .specification(.batteryMAh), from: .number(5000), to: .number(5160),
            direction: .better),
          SimilarityDifference(
            property: .feature(.headphoneJack), from: .flag(true), to: .flag(false),
            direction: .worse),
          SimilarityDifference(
            property: .specification(.displayType), from: .text("PLS LCD"), to: nil,
            direction: .different),
        ], price: PriceStep(from: Peso(pesos: 7_990), to: Peso(pesos: 19_500))),
      SimilarPhone(
        offer: offers[3], distance: 300, differences: [],
        price: PriceStep(from: Peso(pesos: 7_990), to: Peso(pesos: 1_999))),
    ], counted: PhonesCounted(.current, older: 1_069))
}
