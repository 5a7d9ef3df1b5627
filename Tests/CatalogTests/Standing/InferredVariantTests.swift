import Catalog
import Testing

/// A variant that the price's own source does not state is marked wherever it is shown.
@Suite struct `Inferred variants` {
  private let small = StandingSample.small
  private let large = StandingSample.large

  private func price(
    _ pesos: Int, _ kind: PriceKind = .srp, _ configuration: Configuration = .unknown,
    read: String = "2026-07-06", source: String, isInferred: Bool = false
  ) throws -> PriceObservation {
    PriceObservation(
      phone: "a", configuration: configuration, amount: Peso(pesos: pesos), kind: kind,
      observedOn: try #require(PartialDate(iso: read)), source: source, asWritten: "\(pesos)",
      isVariantInferred: isInferred)
  }

  private func inForce(
    _ observations: [PriceObservation], among configurations: [Configuration],
    readings: [Reading] = []
  ) throws -> [PriceInForce] {
    PricesInForce.of(
      Phone(
        id: "a", brand: "b", model: "A", launched: PartialDate(iso: "2025-02"),
        firstSeen: try #require(PartialDate(iso: "2025-03"))),
      variants: configurations.map { Variant(phone: "a", configuration: $0) },
      observations: observations, on: try #require(CalendarDay(iso: "2026-08-22")),
      readings: Readings(readings))
  }

  @Test("A variant that the source states bears no mark")
  func stated() throws {
    let price = try #require(
      try inForce([price(7_990, .srp, small, source: "list")], among: [small]).first)
    #expect(!price.isVariantInferred)
  }

  @Test("A variant from other sources is marked, be it by the facts or because it is the only one")
  func inferred() throws {
    let marked = try inForce(
      [price(7_990, .srp, small, source: "list", isInferred: true)], among: [small])
    #expect(marked.map(\.isVariantInferred) == [true])
    let only = try inForce([price(7_990, source: "list")], among: [small])
    #expect(only.map(\.configuration) == [small])
    #expect(only.map(\.isVariantInferred) == [true])
    let none = try inForce([price(7_990, source: "list")], among: [])
    #expect(none.map(\.isVariantInferred) == [false])
  }

  @Test("Of sources that agree on the amount the one that states the variant is named")
  func statingSource() throws {
    let price = try #require(
      try inForce(
        [
          price(7_990, .srp, small, read: "2025-12-31", source: "year"),
          price(7_990, .srp, small, source: "archive", isInferred: true),
        ], among: [small]
      ).first)
    #expect(price.source == "year")
    #expect(!price.isVariantInferred)
    #expect(price.confirmed.iso == "2026-07-06")
  }

  @Test("A shop that names no variant is marked beside one, and so is one that brings phones in")
  func besides() throws {
    let imports = Reading(
      id: "abroad", publisher: "Abroad", readOn: nil, kind: .importShop)
    let prices = try inForce(
      [
        price(7_990, .srp, small, source: "list"), price(9_990, .srp, large, source: "list"),
        price(6_990, .shop, source: "corner"), price(11_990, .shop, large, source: "abroad"),
      ], among: [small, large], readings: [imports])
    #expect(prices.map { $0.shop?.amount } == [Peso(pesos: 6_990), Peso(pesos: 11_990)])
    #expect(prices.map { $0.shop?.isVariantInferred } == [true, false])
    #expect(prices.map { $0.shop?.isImported } == [false, true])
  }
}
