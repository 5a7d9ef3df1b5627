import Catalog
import CatalogStore
import Foundation
import Testing

/// Warnings of `verify` on dates, prices and figures that disagree with each other.
struct VerifyFigureTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func findings(_ change: (inout FactsBuilder) -> Void) throws -> [String] {
    var builder = FactsBuilder()
    builder.add("samsung", "Galaxy A06", launched: "2024-08", prices: [Price("5990")])
    change(&builder)
    return try folder.catalog(of: builder.facts).verify().map { "\($0.check) \($0.what.english)" }
  }

  @Test(
    "A launch over two months before the release is a warning",
    arguments: [("2023-05-01", true), ("2023-02-20", false)])
  func release(_ released: String, _ isFound: Bool) throws {
    let found = try findings {
      $0.add("poco", "X1", launched: "2023-01-10", released: released)
    }
    #expect(
      found
        == (isFound
          ? [
            "launch-year launched in 2023-01-10, over two months before the release in \(released)"
          ] : []))
  }

  @Test func `A launch in another year than all its siblings is a warning`() throws {
    let found = try findings { builder in
      builder.add("samsung", "Galaxy S22", launched: "2021-02-09")
      builder.add("samsung", "Galaxy S22+", launched: "2022-02-09")
      builder.add("samsung", "Galaxy S22 Ultra", launched: "2022-02-09")
      builder.add("samsung", "Galaxy S22 FE", launched: "2023-02-09")
    }
    #expect(found == ["launch-year launched in 2021-02-09, but all its siblings in 2022"])
  }

  @Test func `A correction by hand that meets no row is an error`() throws {
    let found = try findings { builder in
      builder.change { facts in
        let source = facts.sources[0].id
        facts.overrides = [
          FactOverride(
            table: "phones", id: "nobody", field: "battery_mah", value: "5000", source: source,
            reason: "a slip"),
          FactOverride(
            table: "phones", id: "samsung-galaxy-a06", field: "battery_mah", value: "5000",
            source: source, reason: "a slip"),
        ]
      }
    }
    #expect(
      found == [
        "override-unmet the correction of battery_mah in phones.csv meets no row",
        "override-unmet the correction of battery_mah to “5000” is not in force",
      ])
  }

  @Test(
    "An impossible resolution is a warning",
    arguments: [("1080x2400", false), ("108x2400", true), ("720x5000", true), ("1080", true)])
  func resolution(_ text: String, _ isFound: Bool) throws {
    let found = try findings { $0.add("poco", "X1") { $0.resolution = text } }
    #expect(found == (isFound ? ["resolution a resolution of \(text) is impossible"] : []))
  }

  @Test func `A dearer small variant, an early drop and an expired promo are warnings`() throws {
    let found = try findings { builder in
      builder.add("poco", "X1", launched: "2024-05-01")
      builder.change { facts in
        let source = facts.sources[0].id
        func price(
          _ ram: Double, _ storage: Double, _ pesos: Int, _ kind: PriceKind,
          from: String? = nil, until: String? = nil, on day: String
        ) -> PriceObservation {
          PriceObservation(
            phone: "poco-x1", configuration: Configuration(ramGB: ram, storageGB: storage),
            amount: Peso(pesos: pesos), kind: kind,
            effectiveFrom: from.map(date), effectiveUntil: until.map(date),
            observedOn: date(day), source: source,
            asWritten: "\(pesos)")
        }
        facts.prices += [
          price(8, 128, 9990, .srp, on: "2024-06-26"),
          price(8, 256, 8990, .srp, on: "2024-06-26"),
          price(8, 256, 8490, .priceDrop, from: "2024-04-01", on: "2024-06-26"),
          price(8, 512, 10_990, .promo, from: "2024-05-01", until: "2024-05-09", on: "2024-06-26"),
          price(8, 512, 10_990, .srp, on: "2026-07-06"),
        ]
      }
    }
    #expect(
      Set(found.map { String($0.prefix { $0 != " " }) }) == [
        "variant-order", "drop-before-launch", "expired-promo",
      ])
  }
}
