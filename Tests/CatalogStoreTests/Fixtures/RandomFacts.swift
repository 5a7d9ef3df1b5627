import Catalog

/// Facts made at random from a small world, so that conditions meet, miss and collide.
struct RandomFacts {
  private var generator: SeededGenerator

  init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
  }

  static let models = [
    "Galaxy A15", "Galaxy A15 5G", "Note 13", "Note 13 Pro", "Note 13 Pro+", "F1", "12 Pro", "Y03",
    "Pi\u{F1}a", "Pin\u{303}a 2",
  ]
  static let askedModels = [
    "galaxy a15", "note 13 pro", "5g", "pro+", "a1", "galaxy", "-", "pi\u{F1}a", "pin\u{303}a",
    "redmi note", "xiaomi 13", "pocophone", "iphone", String(repeating: "a", count: 201),
  ]
  static let askedChipsets = [
    "snapdragon 8", "helio", "dimensity 7300", "g99", "g9", "d", "6100", "t7300", "+", "88",
    (0..<49).map { "w\($0)" }.joined(separator: " "),
  ]
  static let chipsets = [
    "Snapdragon 8 Gen 3", "Qualcomm Snapdragon 888", "MediaTek Helio G99", "Helio G99 Ultra",
    "Dimensity 7300X", "Dimensity 7300", "Dimensity 6100+", "Tiger T7300\u{B2}",
  ]
  static let rams: [Double?] = [nil, 4, 6, 8]
  static let storages: [Double?] = [nil, 64, 128, 256]

  mutating func facts(phones: Int) -> CatalogFacts {
    var builder = FactsBuilder()
    for number in 0..<phones {
      let brand = pick(["apple", "poco", "redmi", "samsung", "xiaomi"])
      let variants = (0..<int(0...3)).map { _ in (pick(Self.rams), pick(Self.storages)) }
      builder.add(
        brand, "\(pick(Self.models)) N\(number)", launched: maybe(dates()),
        released: maybe(dates()), firstSeen: dates(),
        variants: Set(variants.map { Configuration(ramGB: $0.0, storageGB: $0.1) })
          .sorted().map { ($0.ramGB, $0.storageGB) },
        prices: (0..<int(0...4)).map { _ in price() }, specifications: { $0 = specifications() })
    }
    return builder.facts
  }

  mutating func query() -> BudgetQuery {
    var query = BudgetQuery()
    for _ in 0..<int(0...4) {
      switch int(0...18) {
      case 0: query.price.upper = bound()
      case 1: query.price.lower = bound()
      case 2: query.network = pick(Network.allCases)
      case 15: query.chargingW = pick([33, 67.5])
      case 16: query.displayInches = pick([6.1, 6.67])
      case 17: query.cameraPartner = pick(["Leica", "lEICA", "zeiss", "none"])
      case 3: query.os = pick(OperatingSystem.allCases)
      case 4: query.brands = [pick(["xiaomi", "redmi", "samsung"]), pick(["poco", "none"])]
      case 5: query.notBrands = [pick(["xiaomi", "redmi", "apple"])]
      case 6: query.model = pick(Self.askedModels)
      case 7: query.ramGB = pick([4, 6, 8, 12])
      case 8: query.storageGB = pick([64, 128, 256])
      case 9: query.batteryMAh = pick([4000, 5000])
      case 10: query.refreshHz = pick([90, 120])
      case 11: query.chipset = pick(Self.askedChipsets)
      case 12: query.features.append(pick(Array(Feature.allCases.prefix(3))))
      case 13:
        query.notFeatures.append(
          pick([.feature(.nfc), .network(.fiveG), .os(.android), .feature(.headphoneJack)]))
      case 14: query.cameraMP = pick([12, 50.5])
      default: query.launched = YearRange(from: maybe(2023), to: maybe(2024))
      }
    }
    query.sort = pick(SortOrder.allCases)
    query.use = maybe(pick(Use.allCases))
    return query
  }

  private mutating func specifications() -> Specifications {
    var specifications = Specifications()
    specifications.network = maybe(pick(Network.allCases))
    specifications.os = maybe(pick(["Android", "iOS", "HarmonyOS"]))
    specifications.chipset = maybe(pick(Self.chipsets))
    specifications.batteryMAh = maybe(pick([3900, 4000, 5000, 6000]))
    specifications.refreshHz = maybe(pick([60, 90, 120]))
    specifications.chargingW = maybe(pick([18, 33, 67.5]))
    specifications.displayInches = maybe(pick([6.1, 6.67]))
    specifications.cameraPartner = maybe(pick(["Leica", "ZEISS"]))
    specifications.frontCameraMP = maybe(pick([8, 32]))
    specifications.rearCameraMP = maybe(pick([12, 50, 50.5, 108]))
    for feature in Feature.allCases.prefix(3) {
      specifications.features[feature] = maybe(int(0...1) == 1)
    }
    return specifications
  }

  private mutating func price() -> Price {
    let kind = pick(PriceKind.allCases)
    let from = kind == .priceDrop || kind == .promo ? maybe(dates()) : nil
    return Price(
      pick(["4999", "5000", "6999.50", "7000", "9999", "10000", "12000"]), kind,
      ram: pick(Self.rams), storage: pick(Self.storages), from: from,
      observed: pick(["2023-10-15", "2024-03-24", "2024-06"]))
  }

  private mutating func bound() -> PriceRange.Bound {
    PriceRange.Bound(
      Peso(centavos: pick([500_000, 699_950, 699_951, 1_000_000])), inclusive: int(0...1) == 1)
  }

  private mutating func dates() -> String {
    pick(["2022", "2022-11", "2023-02-28", "2023-10", "2023-12-31", "2024-01-01", "2024-05"])
  }

  private mutating func int(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &generator)
  }

  private mutating func pick<Value>(_ values: [Value]) -> Value {
    values[int(0...(values.count - 1))]
  }

  private mutating func maybe<Value>(_ value: Value) -> Value? {
    int(0...2) == 0 ? nil : value
  }
}
