import Catalog
import Rendering

extension Examples {
  static let samsung = Brand(id: "samsung", name: "Samsung")
  static let redmi = Brand(id: "redmi", name: "Redmi", parent: "xiaomi")

  static let pricelist = Pricelist(
    head: PricelistHead(year: 2025, asOf: CalendarDay.endOfYear(2025), knownOn: day),
    brands: [
      PricelistBrand(
        brand: redmi,
        rows: [
          PricelistRow(offer: offers[1], source: source),
          PricelistRow(offer: offer(note, "Redmi", 8, 256, nil), source: nil),
        ]),
      PricelistBrand(
        brand: samsung,
        rows: [
          PricelistRow(offer: offers[0], source: source),
          PricelistRow(offer: offer(a06, "Samsung", 4, 64, 6_990), source: source),
        ]),
    ],
    counts: PricelistCounts(
      brands: 2, phones: 2, pricedPhones: 2, variants: 4, pricedVariants: 3),
    publishers: [
      PricelistPublisher(
        publisher: "Example List", prices: 3, readOn: [date("2023-10-15"), date("2026-07-06")])
    ])

  private static func difference(
    _ kind: PriceDifferenceClass, _ phone: Phone, _ brand: String, _ from: Int?, _ to: Int?,
    _ toKind: PriceKind = .srp
  ) -> PricelistDifferenceRow {
    PricelistDifferenceRow(
      difference: kind, phone: phone, brandName: brand, configuration: large,
      from: offer(phone, brand, 4, 128, from, since: "2023-05").price,
      to: offer(phone, brand, 4, 128, to, toKind, since: "2024-06-26").price)
  }

  static let difference = PricelistDifference(
    from: PricelistHead(year: 2023, asOf: CalendarDay.endOfYear(2023)),
    to: PricelistHead(year: 2024, asOf: CalendarDay.endOfYear(2024)),
    rows: [
      difference(.new, note, "Redmi", nil, 19_999, .online),
      difference(.gone, unknown, "Kata", 1_999, nil),
      difference(.dearer, imported, "iQOO", 18_500, 19_500),
      difference(.cheaper, a06, "Samsung", 8_990, 7_990, .priceDrop),
      difference(.unchanged, a06, "Samsung", 7_990, 7_990),
      difference(.unknown, a06, "Samsung", nil, nil),
    ], phones: [.new: 1, .gone: 1, .dearer: 1, .cheaper: 1, .unchanged: 0, .unknown: 0])

  static let score = ValueScore(
    uses: [.kids], total: 640,
    parts: [
      ValuePart(term: .battery, value: 900, weight: 60),
      ValuePart(term: .nfc, value: nil, weight: 40),
    ])

  static let guide = GuideAnswer(
    guide: Guide(
      id: "5g-smartphones-under-php-20k", title: "5G smartphones under PHP 20K"),
    reading: QueryReading(
      text: "5G smartphones under PHP 20K", query: fiveGUnder20K,
      tokens: [
        QueryToken(text: "5G", role: .used, meaning: "network", offset: 0),
        QueryToken(text: "smartphones", role: .ignored, meaning: "frame", offset: 3),
        QueryToken(text: "under PHP 20K", role: .used, meaning: "price", offset: 15),
      ]), asOf: day,
    entries: [
      GuideEntry(
        rank: 1, offer: offers[0],
        reasons: [
          .meets(.network, .text("5G")), .strong(.battery, 900),
        ] + [offers[0].price.map { .meets(.price, .price($0)) }].compactMap(\.self),
        score: score, isBestBuy: true),
      GuideEntry(
        rank: 2, offer: offers[1],
        reasons: [
          .meets(.features, .texts(["NFC", "AMOLED"])), .meets(.measure(.battery), .number(5_000)),
          .meets(.launched, .date(date("2024-01-18"), .launch)),
        ], score: nil, isBestBuy: false),
    ], unpriced: [offer(unknown, "Kata", nil, nil, nil)])

  static let changes = [
    PriceChange(
      phone: a06, brandName: "Samsung", configuration: small,
      step: PriceStep(from: Peso(pesos: 6_990), to: Peso(pesos: 5_990)), basis: .stated,
      fromDate: date("2025-02"), toDate: date("2025-11-11"), fromKind: .srp, toKind: .priceDrop,
      fromSource: early, toSource: source, isVariantInferred: true),
    PriceChange(
      phone: note, brandName: "Redmi", configuration: .unknown,
      step: PriceStep(from: Peso(pesos: 18_000), to: Peso(pesos: 19_999)), basis: .reading,
      fromDate: date("2024-01-18"), toDate: date("2024-06-26"), fromKind: .srp, toKind: .online,
      fromSource: early, toSource: source),
  ]

  static let checks = [
    CheckReport(name: "every price has a source", checked: 4_012, findings: []),
    CheckReport(
      name: "no price ten times its neighbours", checked: 4_012,
      findings: [
        Finding(
          .warning, check: "price-times-ten", what: "₱19,990 beside ₱1,999", location: "kata-x",
          cure: "look"),
        Finding(
          .error, check: "price-times-ten", what: "₱0 is no price", location: "a-1",
          cure: "retract it"),
      ]),
  ]

  static let catalogChanges = CatalogChanges(
    since: CalendarDay(ordinal: 20_666),
    changes: [
      .init(
        kind: .newPhone, phone: "samsung-galaxy-a07", name: "Samsung Galaxy A07",
        readOn: PartialDate(CalendarDay(ordinal: 20_670))),
      .init(
        kind: .cheaper, phone: "samsung-galaxy-a06-5g", name: "Samsung Galaxy A06 5G",
        configuration: Configuration(ramGB: 4, storageGB: 128), from: "7990", to: "7490.50",
        publisher: "Corner Shop", url: "https://shop.example/a06",
        readOn: PartialDate(CalendarDay(ordinal: 20_670))),
      .init(
        kind: .gone, phone: "kata-x", name: "Kata X", from: "2026-07-06",
        publisher: "Corner Shop", readOn: PartialDate(CalendarDay(ordinal: 20_670))),
      .init(
        kind: .conflict, phone: "realme-c67", name: "realme C67", from: "5100", to: "5000",
        field: "battery_mah", publisher: "A list", url: "https://list.example/c67",
        readOn: PartialDate(CalendarDay(ordinal: 20_667))),
    ])

  static let imports = ImportSummary(
    isDryRun: true, rowsRead: 12, rowsStored: 9, rowsUnchanged: 2,
    added: [.init("phones", 1), .init("prices", 4)], changed: [.init("phones", 1)],
    changes: [
      .init(subject: "samsung-galaxy-a06-5g", field: "battery_mah", from: "4900", to: "5000"),
      .init(subject: "samsung-galaxy-a06-5g", field: "chipset", from: nil, to: "Dimensity 6300"),
    ], leftOut: [.init("second-hand units", 2)],
    rejections: [
      .init(
        file: "mine.csv", line: 7, column: "price", reason: "the price is in a foreign currency",
        cure: "state the peso price or remove the row")
    ])
}
