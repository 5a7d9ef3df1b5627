import Catalog
import Testing

/// Contract, section 1: which price stands on a day.
@Suite struct `The price in force` {
  /// A phone with its variants and observations, and what stands on some days.
  struct History: CustomTestStringConvertible {
    let name: String
    var launched: String? = "2023-01-10"
    var variants: [Configuration] = []
    let observations: [Said]
    /// Day and what stands: `4/64 5990 srp since 2023-01-10`, cheapest first.
    let expected: [(day: String, lines: [String])]
    var knownOn: String?
    var testDescription: String { name }
  }

  struct Said {
    let amount: Int
    let kind: PriceKind
    let configuration: Configuration
    let from: String?
    let until: String?
    let read: String
    let source: String

    init(
      _ amount: Int, _ kind: PriceKind = .srp, _ configuration: Configuration = .unknown,
      from: String? = nil, until: String? = nil, read: String = "2023-10-15", source: String? = nil
    ) {
      self.amount = amount
      self.kind = kind
      self.configuration = configuration
      self.from = from
      self.until = until
      self.read = read
      self.source = source ?? read
    }
  }

  static let small = Configuration(ramGB: 4, storageGB: 64)
  static let large = Configuration(ramGB: 8, storageGB: 128)
  static let wide = Configuration(ramGB: 8, storageGB: 256)

  static let histories: [History] = [
    History(
      name: "an undated official price stands from launch",
      observations: [Said(5990)],
      expected: [("2023-01-09", []), ("2023-01-10", ["? 5990 srp since 2023-01-10"])]),
    History(
      name: "without a launch, from the day it was first read",
      launched: nil, observations: [Said(5990), Said(5990, read: "2024-03-24")],
      expected: [("2023-10-14", []), ("2023-10-15", ["? 5990 srp since 2023-10-15"])]),
    History(
      name: "a launch known to the month counts from its first day",
      launched: "2023-01", observations: [Said(5990)],
      expected: [("2022-12-31", []), ("2023-01-01", ["? 5990 srp since 2023-01"])]),
    History(
      name: "a dated drop replaces the price from its day on",
      observations: [Said(5990), Said(4990, .priceDrop, from: "2023-05-26")],
      expected: [
        ("2023-05-25", ["? 5990 srp since 2023-01-10"]),
        ("2023-05-26", ["? 4990 price-drop since 2023-05-26"]),
        ("2026-01-01", ["? 4990 price-drop since 2023-05-26"]),
      ]),
    History(
      name: "of two drops the later stands",
      observations: [
        Said(5990), Said(3990, .priceDrop, from: "2023-08"),
        Said(4990, .priceDrop, from: "2023-05-26"),
      ],
      expected: [
        ("2023-07-31", ["? 4990 price-drop since 2023-05-26"]),
        ("2023-08-01", ["? 3990 price-drop since 2023-08"]),
      ]),
    History(
      name: "a drop stands though the launch is unknown and the price was read later",
      launched: nil,
      observations: [Said(5990), Said(4990, .priceDrop, from: "2023-05-26")],
      expected: [
        ("2023-05-25", []), ("2023-05-26", ["? 4990 price-drop since 2023-05-26"]),
        ("2023-12-01", ["? 4990 price-drop since 2023-05-26"]),
      ]),
    History(
      name: "a drop stands though a wrong launch is later",
      launched: "2024-06",
      observations: [Said(5990), Said(4990, .priceDrop, from: "2023-05-26")],
      expected: [("2025-01-01", ["? 4990 price-drop since 2023-05-26"])]),
    History(
      name: "a price read again after a drop does not come back",
      observations: [
        Said(5990), Said(4990, .priceDrop, from: "2023-05-26"), Said(5990, read: "2024-03-24"),
        Said(4990, .priceDrop, from: "2023-05-26", read: "2024-03-24"),
      ],
      expected: [("2025-01-01", ["? 4990 price-drop since 2023-05-26"])]),
    History(
      name: "a later reading that gives only the dropped price changes nothing",
      observations: [
        Said(5990), Said(4990, .priceDrop, from: "2023-05-26"), Said(4990, read: "2024-06-26"),
      ],
      expected: [
        ("2023-03-01", ["? 5990 srp since 2023-01-10"]),
        ("2025-01-01", ["? 4990 price-drop since 2023-05-26"]),
      ]),
    History(
      name: "another official price in a later reading stands from that reading",
      observations: [Said(5990), Said(4490, read: "2024-03-24")],
      expected: [
        ("2024-03-23", ["? 5990 srp since 2023-01-10"]),
        ("2024-03-24", ["? 4490 srp since 2024-03-24"]),
      ]),
    History(
      name: "an undated drop stands from the day it was first read",
      observations: [Said(5990), Said(4990, .priceDrop, read: "2024-03-24")],
      expected: [
        ("2024-03-23", ["? 5990 srp since 2023-01-10"]),
        ("2024-03-24", ["? 4990 price-drop since 2024-03-24"]),
      ]),
    History(
      name: "an undated drop stands before the price read with it",
      launched: nil, observations: [Said(5990), Said(4990, .priceDrop)],
      expected: [("2024-01-01", ["? 4990 price-drop since 2023-10-15"])]),
    History(
      name: "a promo stands inside its period only",
      observations: [Said(5990), Said(4990, .promo, from: "2023-06-06", until: "2023-06-12")],
      expected: [
        ("2023-06-05", ["? 5990 srp since 2023-01-10"]),
        ("2023-06-06", ["? 4990 promo since 2023-06-06"]),
        ("2023-06-12", ["? 4990 promo since 2023-06-06"]),
        ("2023-06-13", ["? 5990 srp since 2023-01-10"]),
      ]),
    History(
      name: "a promo without an end is of its day, or of the day it was read",
      observations: [Said(5990), Said(4990, .promo, from: "2023-06-06"), Said(3990, .promo)],
      expected: [
        ("2023-06-06", ["? 4990 promo since 2023-06-06"]),
        ("2023-06-07", ["? 5990 srp since 2023-01-10"]),
        ("2023-10-15", ["? 3990 promo since 2023-10-15"]),
        ("2023-10-16", ["? 5990 srp since 2023-01-10"]),
      ]),
    History(
      name: "a promo until a month lasts to its last day",
      observations: [Said(5990), Said(4990, .promo, from: "2023-06", until: "2023-06")],
      expected: [
        ("2023-06-30", ["? 4990 promo since 2023-06"]),
        ("2023-07-01", ["? 5990 srp since 2023-01-10"]),
      ]),
    History(
      name: "a drop inside a promo's period takes over",
      observations: [
        Said(5990), Said(4990, .promo, from: "2023-06-01", until: "2023-06-30"),
        Said(4490, .priceDrop, from: "2023-06-15"),
      ],
      expected: [
        ("2023-06-14", ["? 4990 promo since 2023-06-01"]),
        ("2023-06-15", ["? 4490 price-drop since 2023-06-15"]),
      ]),
    History(
      name: "an online price stands beside the official one, never in its place",
      observations: [Said(5990), Said(4990, .online, read: "2024-07-06")],
      expected: [("2024-08-01", ["? 5990 srp since 2023-01-10"])]),
    History(
      name: "a phone that only a shop shows to be on sale is judged by the shop's price",
      observations: [Said(5990), Said(4990, .online, read: "2026-07-06")],
      expected: [("2026-08-01", ["? 4990 online since 2026-07-06"])]),
    History(
      name: "of prices that are not official the lowest of twelve months stands",
      observations: [
        Said(5490, .street, read: "2024-02-10"), Said(4990, .online, read: "2026-07-06"),
        Said(5290, .shop, read: "2026-07-06"),
      ],
      expected: [
        ("2024-02-09", []), ("2024-02-10", ["? 5490 street since 2024-02-10"]),
        ("2026-07-06", ["? 4990 online since 2026-07-06"]),
      ]),
    History(
      name: "a shop serves until the official price takes effect",
      launched: "2024-05-01",
      observations: [Said(6500, .shop, read: "2024-02-10"), Said(5990, read: "2024-06-26")],
      expected: [
        ("2024-04-30", ["? 6500 shop since 2024-02-10"]),
        ("2024-05-01", ["? 5990 srp since 2024-05-01"]),
      ]),
    History(
      name: "a kit is never the price in force",
      observations: [Said(999, .kit)], expected: [("2024-01-01", [])]),
    History(
      name: "what was read later is not known",
      observations: [Said(5990), Said(4990, .priceDrop, from: "2023-05-26", read: "2024-03-24")],
      expected: [("2026-01-01", ["? 5990 srp since 2023-01-10"])], knownOn: "2024-03-23"),
    History(
      name: "what was read on the day itself is known",
      observations: [Said(5990), Said(4990, .priceDrop, from: "2023-05-26", read: "2024-03-24")],
      expected: [("2026-01-01", ["? 4990 price-drop since 2023-05-26"])], knownOn: "2024-03-24"),
    History(
      name: "each variant has its own price, cheapest first",
      variants: [small, large],
      observations: [
        Said(7990, .srp, large), Said(5990, .srp, small),
        Said(6990, .priceDrop, large, from: "2023-05"),
      ],
      expected: [
        ("2023-02-01", ["4/64 5990 srp since 2023-01-10", "8/128 7990 srp since 2023-01-10"]),
        ("2023-05-01", ["4/64 5990 srp since 2023-01-10", "8/128 6990 price-drop since 2023-05"]),
      ]),
    History(
      name: "a price that names nothing is the price of an only variant",
      variants: [small], observations: [Said(5990)],
      expected: [("2024-01-01", ["4/64 5990 srp since 2023-01-10"])]),
    History(
      name: "a price that names the storage is that of the variant that has it",
      variants: [small, large],
      observations: [Said(5990, .srp, Configuration(storageGB: 64))],
      expected: [("2024-01-01", ["4/64 5990 srp since 2023-01-10"])]),
    History(
      name: "what all possible variants share is known",
      variants: [large, wide], observations: [Said(9990)],
      expected: [("2024-01-01", ["8/? 9990 srp since 2023-01-10"])]),
    History(
      name: "two ways to say the same variants make one line",
      variants: [large, wide],
      observations: [Said(9990), Said(8990, .srp, Configuration(ramGB: 8), read: "2024-03-24")],
      expected: [("2024-04-01", ["8/? 8990 srp since 2024-03-24"])]),
    History(
      name: "a price of the whole phone gives way to prices of its variants",
      variants: [small, large],
      observations: [Said(5990, .srp, small), Said(7990, .srp, large), Said(5490)],
      expected: [
        ("2024-01-01", ["4/64 5990 srp since 2023-01-10", "8/128 7990 srp since 2023-01-10"])
      ]),
    History(
      name: "a later price of the whole phone stands beside them",
      variants: [small, large],
      observations: [Said(5990, .srp, small), Said(4990, .priceDrop, from: "2024-02")],
      expected: [
        (
          "2024-03-01",
          ["? 4990 price-drop since 2024-02", "4/64 5990 srp since 2023-01-10"]
        )
      ]),
    History(
      name: "an online price of a variant gives way to an official one of the whole phone",
      variants: [small, large],
      observations: [Said(5990), Said(5490, .online, small, read: "2024-07-06")],
      expected: [("2024-08-01", ["? 5990 srp since 2023-01-10"])]),
    History(
      name: "a street price of the whole phone gives way to any of a variant",
      variants: [small, large],
      observations: [Said(5000, .street), Said(5490, .online, small)],
      expected: [("2026-08-01", ["4/64 5490 online since 2023-10-15"])]),
    History(
      name: "a variant that only shops price is served where the whole phone's price is not",
      variants: [small, large],
      observations: [
        Said(5500), Said(5990, .srp, small, from: "2023-06"), Said(7490, .shop, large),
      ],
      expected: [
        ("2024-01-01", ["4/64 5990 srp since 2023-06", "8/128 7490 shop since 2023-10-15"])
      ]),
    History(
      name: "a configuration that the phone is not known to have is kept as it was stated",
      variants: [small], observations: [Said(9990, .srp, wide)],
      expected: [("2024-01-01", ["8/256 9990 srp since 2023-01-10"])]),
  ]

  @Test(arguments: histories)
  func `follows the rule`(history: History) throws {
    let phone = Phone(
      id: "x", brand: "b", model: "X", launched: history.launched.flatMap { PartialDate(iso: $0) },
      firstSeen: try date("2023-10-15"))
    let observations = try history.observations.map { said in
      PriceObservation(
        phone: "x", configuration: said.configuration, amount: Peso(pesos: said.amount),
        kind: said.kind, effectiveFrom: try said.from.map(date),
        effectiveUntil: try said.until.map(date), observedOn: try date(said.read),
        source: said.source, asWritten: "₱\(said.amount)")
    }
    let variants = history.variants.map { Variant(phone: "x", configuration: $0) }
    for (day, lines) in history.expected {
      for order in [observations, observations.reversed()] {
        let prices = PricesInForce.of(
          phone, variants: variants, observations: order, on: try date(day).earliest,
          knownOn: history.knownOn.flatMap { CalendarDay(iso: $0) })
        #expect(prices.map(words) == lines, "\(day)")
      }
    }
  }

  @Test func `observations and variants of other phones do not count`() throws {
    let phone = Phone(id: "x", brand: "b", model: "X", firstSeen: try date("2023"))
    let other = PriceObservation(
      phone: "y", amount: Peso(pesos: 1), kind: .srp, observedOn: try date("2023"), source: "s",
      asWritten: "1")
    #expect(
      PricesInForce.of(
        phone, variants: [Variant(phone: "y", configuration: Self.small)], observations: [other],
        on: try date("2024").earliest) == [])
  }

  private func date(_ iso: String) throws -> PartialDate {
    try #require(PartialDate(iso: iso))
  }

  private func words(_ price: PriceInForce) -> String {
    let configuration = price.configuration
    let parts = [configuration.ramGB, configuration.storageGB].map { $0?.plain ?? "?" }
    let name = configuration == .unknown ? "?" : parts.joined(separator: "/")
    return "\(name) \(price.amount.plain) \(price.kind.rawValue) since \(price.since.iso)"
  }
}
