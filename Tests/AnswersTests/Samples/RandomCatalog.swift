import Catalog
import TestSupport

/// A generator of numbers that are the same for the same seed (splitmix64).
struct Seeded: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// A catalogue of made-up facts that has every odd case of the real ones: vague dates, partial
/// configurations, prices of all kinds, phones without prices and sources that disagree.
enum RandomCatalog {
  static func facts(seed: UInt64, phones count: Int = 40) -> CatalogFacts {
    var random = Seeded(seed)
    var facts = CatalogFacts()
    facts.chipsetClasses = ShippedChipsets.rows
    facts.brands = [
      Brand(id: "acme", name: "Acme"), Brand(id: "bolt", name: "bolt", parent: "acme"),
      Brand(id: "cobra", name: "Cobra"),
    ]
    facts.sources = (0..<6).map { index in
      source("s\(index)", publisher: "Publisher \(index % 3)", read: "202\(index)-10-15")
    }
    for number in 0..<count {
      let id = "phone-\(number)"
      let brand = ["acme", "bolt", "cobra"][Int.random(in: 0..<3, using: &random)]
      facts.phones.append(
        Phone(
          id: id, brand: brand, model: "Model A\(Int.random(in: 1...20, using: &random))",
          launched: Bool.random(using: &random) ? vagueDate(&random) : nil,
          released: Bool.random(using: &random) ? vagueDate(&random) : nil,
          firstSeen: date("202\(Int.random(in: 0...5, using: &random))-10-15"),
          specifications: specifications(&random)))
      let configurations = [config(4, 64), config(4, 128), config(8, 128), config(8, 256)]
        .shuffled(using: &random).prefix(Int.random(in: 0...3, using: &random))
      facts.variants += configurations.map { Variant(phone: id, configuration: $0) }
      for _ in 0..<Int.random(in: 0...5, using: &random) {
        facts.prices.append(observation(of: id, among: Array(configurations), &random))
      }
    }
    facts.prices = Array(Set(facts.prices))
    return facts
  }

  private static func vagueDate(_ random: inout Seeded) -> PartialDate {
    let year = Int.random(in: 2020...2025, using: &random)
    let month = Int.random(in: 1...12, using: &random)
    let padded = month < 10 ? "0\(month)" : "\(month)"
    return [date("\(year)"), date("\(year)-\(padded)"), date("\(year)-\(padded)-10")][
      Int.random(in: 0..<3, using: &random)]
  }

  private static func observation(
    of phone: String, among configurations: [Configuration], _ random: inout Seeded
  ) -> PriceObservation {
    let source = Int.random(in: 0..<6, using: &random)
    let kind = PriceKind.allCases[Int.random(in: 0..<PriceKind.allCases.count, using: &random)]
    let choices =
      configurations + [.unknown]
      + (configurations.first.map { [Configuration(storageGB: $0.storageGB)] } ?? [])
    let from = Bool.random(using: &random) ? vagueDate(&random) : nil
    return PriceObservation(
      phone: phone, configuration: choices[Int.random(in: 0..<choices.count, using: &random)],
      amount: php(Int.random(in: 3...60, using: &random) * 500), kind: kind, effectiveFrom: from,
      effectiveUntil: kind == .promo ? from : nil, observedOn: date("202\(source)-10-15"),
      source: "s\(source)", asWritten: "₱")
  }

  private static func specifications(_ random: inout Seeded) -> Specifications {
    func maybe<Value>(_ values: [Value]) -> Value? {
      let index = Int.random(in: 0...values.count, using: &random)
      return index < values.count ? values[index] : nil
    }
    var specifications = Specifications(
      network: maybe([.threeG, .fourG, .fiveG]), os: maybe(["Android", "iOS"]),
      chipset: maybe(["Snapdragon 680", "Helio G99", "Dimensity 7050", "MT6580"]),
      displayInches: maybe([5.5, 6.1, 6.7]), displayType: maybe(["IPS LCD", "Super AMOLED"]),
      resolution: maybe(["720x1600", "1080x2400"]), refreshHz: maybe([60, 90, 120]),
      batteryMAh: maybe([3000, 4500, 5000, 6000]), chargingW: maybe([10, 18, 33, 67]),
      rearCameraMP: maybe([8, 13, 50, 108]), rearCameras: maybe([1, 2, 3]),
      frontCameraMP: maybe([5, 8, 32]), ipRating: maybe(["IP52", "IP54", "IP68"]))
    for feature in Feature.allCases {
      if let known = maybe([true, false]) { specifications.features[feature] = known }
    }
    return specifications
  }
}
