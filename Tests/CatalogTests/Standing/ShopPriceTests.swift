import Catalog
import Testing

/// Contract, section 1: shop price and price in force.
@Suite struct `Shop prices` {
  @Test("The lowest of twelve months stands beside the official price")
  func beside() throws {
    let sample = StandingSample(
      launched: "2025-02",
      said: [
        .init(amount: 7990, kind: .srp, source: "year"),
        .init(amount: 6890, kind: .online, source: "shop"),
        .init(amount: 6490, kind: .shop, source: "shop"),
        .init(amount: 5990, kind: .online, source: "old", read: "2025-06-30"),
      ])
    let price = try #require(try sample.prices(on: "2026-07-06").first)
    #expect(price.amount == Peso(pesos: 7990))
    #expect(price.role == .official)
    #expect(price.shop?.amount == Peso(pesos: 6490))
    #expect(price.shop?.date.iso == "2026-07-06")
    #expect(price.official?.amount == Peso(pesos: 7990))
  }

  @Test("A price read exactly twelve months before still counts, one of the day before does not")
  func window() throws {
    let sample = StandingSample(
      said: [.init(amount: 5990, kind: .shop, source: "old", read: "2025-07-06")])
    #expect(try sample.prices(on: "2026-07-06").first?.role == .shop)
    #expect(try sample.prices(on: "2026-07-07").first?.role == .lastSeen)
    #expect(try sample.prices(on: "2026-07-07").first?.shop == nil)
  }

  @Test("An archive's online amount counts at its first reading")
  func archived() throws {
    let sample = StandingSample(
      said: [
        .init(amount: 5990, kind: .online, source: "ptg-1"),
        .init(amount: 5990, kind: .online, source: "ptg-3"),
      ])
    let price = try #require(try sample.prices(on: "2026-08-22").first)
    #expect(price.role == .lastSeen)
    #expect(price.since.iso == "2023-10-15")
  }

  @Test("A phone current only through a shop is judged by the shop, the official price beside it")
  func judged() throws {
    let sample = StandingSample(
      launched: "2022-09", variants: [StandingSample.small, StandingSample.large],
      said: [
        .init(amount: 56990, kind: .srp, source: "ptg-1", configuration: StandingSample.small),
        .init(amount: 62990, kind: .srp, source: "ptg-1", configuration: StandingSample.large),
        .init(amount: 28999, kind: .shop, source: "shop", configuration: StandingSample.large),
      ])
    let prices = try sample.prices(on: "2026-08-22")
    #expect(prices.map(\.amount) == [Peso(pesos: 28999), Peso(pesos: 56990)])
    #expect(prices.map(\.judges) == [true, false])
    #expect(prices.first?.role == .shop)
    #expect(prices.first?.official?.amount == Peso(pesos: 62990))
    // While the launch itself is young, the official price stands.
    #expect(try sample.prices(on: "2024-01-01").map(\.role) == [.official, .official])
  }

  @Test("The lowest shop price counts, also where it names no variant")
  func lowestUnnamed() throws {
    let sample = StandingSample(
      launched: "2022-09", variants: [StandingSample.small, StandingSample.large],
      said: [
        .init(amount: 56990, kind: .srp, source: "ptg-1", configuration: StandingSample.small),
        .init(amount: 39990, kind: .shop, source: "abroad", configuration: StandingSample.small),
        .init(amount: 28999, kind: .shop, source: "shop"),
      ])
    let prices = try sample.prices(on: "2026-08-22")
    #expect(prices.map(\.amount) == [Peso(pesos: 28999), Peso(pesos: 39990)])
    #expect(prices.first?.official?.amount == Peso(pesos: 56990))
  }

  @Test("A shop that names no variant is compared with the cheapest one only")
  func unnamed() throws {
    let sample = StandingSample(
      launched: "2025-09", variants: [StandingSample.small, StandingSample.large],
      said: [
        .init(amount: 7990, kind: .srp, source: "year", configuration: StandingSample.small),
        .init(amount: 9990, kind: .srp, source: "year", configuration: StandingSample.large),
        .init(amount: 6990, kind: .shop, source: "shop"),
      ])
    let prices = try sample.prices(on: "2026-08-22")
    #expect(prices.map { $0.shop?.amount } == [Peso(pesos: 6990), nil])
  }
}
