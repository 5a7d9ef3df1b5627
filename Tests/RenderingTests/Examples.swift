import Catalog

/// Made-up facts that the tests write in every format.
enum Examples {
  static let day = CalendarDay(iso: "2026-07-06") ?? CalendarDay(ordinal: 0)

  static func date(_ iso: String) -> PartialDate {
    PartialDate(iso: iso) ?? PartialDate(day)
  }

  static let source = PriceSource(
    id: "list-2026/a06", publisher: "Example List", url: "https://example.com/phones/a06",
    readOn: date("2026-07-06"))
  static let early = PriceSource(
    id: "list-2023/a06", publisher: "Example Crawl", url: "https://example.com/old/a06",
    readOn: date("2023-10-15"))

  static func phone(
    _ id: String, _ brand: String, _ model: String, launched: String? = nil,
    released: String? = nil, network: Network? = nil, chipset: String? = nil
  ) -> Phone {
    Phone(
      id: id, brand: brand, model: model, launched: launched.map(date),
      released: released.map(date), firstSeen: date("2023-10-15"),
      specifications: Specifications(network: network, os: "Android", chipset: chipset))
  }

  static func offer(
    _ phone: Phone, _ brandName: String, _ ram: Double?, _ storage: Double?, _ pesos: Int?,
    _ kind: PriceKind = .srp, since: String = "2026-02", url: String? = source.url,
    isInferred: Bool = false, shop: PriceBeside? = nil
  ) -> Offer {
    let configuration = Configuration(ramGB: ram, storageGB: storage)
    return Offer(
      phone: phone, brandName: brandName, configuration: configuration,
      price: pesos.map {
        PriceInForce(
          phone: phone.id, configuration: configuration, amount: Peso(pesos: $0), kind: kind,
          since: date(since), observedOn: date("2026-07-06"), source: source.id, shop: shop,
          isVariantInferred: isInferred)
      }, sourceURL: pesos == nil ? nil : url)
  }

  static let a06 = phone(
    "samsung-galaxy-a06-5g", "samsung", "Galaxy A06 5G", launched: "2025-02", network: .fiveG,
    chipset: "MediaTek Dimensity 6300")
  static let note = phone(
    "redmi-note-13-pro-plus-5g", "redmi", "Note 13 Pro+ 5G", launched: "2024-01-18",
    network: .fiveG, chipset: "MediaTek Dimensity 7200 Ultra")
  static let imported = phone(
    "iqoo-neo-9", "iqoo", "Neo 9", released: "2023-12", network: .fiveG,
    chipset: "Qualcomm Snapdragon 8 Gen 2")
  static let unknown = phone("kata-x", "kata", "X")

  static let offers = [
    offer(
      a06, "Samsung", 4, 128, 7_990, since: "2025-02",
      shop: PriceBeside(
        configuration: .unknown, amount: Peso(pesos: 8_450), kind: .shop, date: date("2026-06-01"),
        source: source.id, isVariantInferred: true, isImported: true)),
    offer(note, "Redmi", 12, 512, 19_999, .online, since: "2024-11-11", isInferred: true),
    offer(imported, "iQOO", 16, 1024, 19_500, .shop, since: "2026-06-01"),
    offer(unknown, "Kata", nil, nil, 1_999, .priceDrop, since: "2017"),
  ]

  /// Names that break what does not guard itself.
  static let awkward = [
    offer(
      phone("a-1", "a", "Pipe | <script>alert(\"1\")</script> & 'co'"), "A", 8, 256, 9_000),
    offer(phone("b-2", "b", "🎉 Party 手机 Pro é"), "B", 8, 256, 9_100, url: "javascript:alert(1)"),
    offer(
      phone(
        "c-3", "c",
        "An Exceedingly Long Name of a Phone That Nobody Would Ever Print on a Box 5G Ultra Max+"),
      "Longbrand", 0.5, 4, 9_200),
    offer(
      phone("d-4", "d", "Esc\u{1B}[31mred\u{202E}back\nline\ttab"), "=D", 8, 256, 9_300,
      url: "https://example.com/a(b)?q=\"<x>\""),
  ]

  static func query(_ change: (inout BudgetQuery) -> Void) -> BudgetQuery {
    var query = BudgetQuery()
    change(&query)
    return query
  }

  static let fiveGUnder20K = query {
    $0.network = .fiveG
    $0.price.upper = .init(Peso(pesos: 20_000), inclusive: false)
  }

  static let reading = QueryReading(
    text: "5G phnes under PHP 20K in the Philippines", query: fiveGUnder20K,
    tokens: [
      QueryToken(text: "5G", role: .used, meaning: "network", offset: 0),
      QueryToken(text: "phnes", role: .unknown, suggestion: "phones", offset: 3),
      QueryToken(text: "under PHP 20K", role: .used, meaning: "price", offset: 9),
      QueryToken(text: "in the Philippines", role: .ignored, meaning: "frame", offset: 23),
    ])

  static func answer(
    _ query: BudgetQuery = fiveGUnder20K, _ results: [Offer] = offers, count: Int = 212,
    unpriced: Int = 3, relaxed: [Relaxation] = []
  ) -> BudgetAnswer {
    BudgetAnswer(
      query: query, asOf: day, count: count, unpriced: unpriced, results: results,
      relaxed: relaxed)
  }

  static let nothing = answer(
    query {
      $0.network = .fiveG
      $0.price.upper = .init(Peso(pesos: 2_000), inclusive: false)
    }, [], count: 0, unpriced: 0,
    relaxed: [
      Relaxation(dropped: .price, count: 430, cheapest: offers[0]),
      Relaxation(dropped: .network, count: 14, cheapest: offers[3]),
    ])

  static let names = ["samsung": "Samsung", "redmi": "Redmi", "iqoo": "iQOO", "kata": "Kata"]
}
