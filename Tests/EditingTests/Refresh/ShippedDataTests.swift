import Catalog
import Interchange
import Testing

@testable import Editing

/// The facts in `data/`, which a refresh wrote and people may have corrected since.
struct ShippedDataTests {
  private let facts: CatalogFacts

  init() throws {
    facts = try PlainDataFolder.read(from: ShippedTables.folder)
  }

  @Test func `The figures that the catalogue promises stand in it`() {
    let priced = Set(facts.prices.map(\.phone))
    #expect(facts.phones.count >= 1450)
    #expect(facts.phones.count <= 1800)
    #expect(priced.count >= 1340)
    #expect(Set(facts.prices.map { "\($0.phone) \($0.amount.plain)" }).count >= 1800)
    let drops = facts.prices.filter { $0.kind == .priceDrop && $0.effectiveFrom != nil }
    #expect(Set(drops.map { "\($0.phone) \($0.amount.plain)" }).count >= 100)
    let withNetwork = facts.phones.count { $0.specifications.network != nil }
    #expect(withNetwork * 100 >= facts.phones.count * 95)
    let configured = Set(facts.variants.filter { $0.configuration.isWhole }.map(\.phone))
    #expect(configured.count * 100 >= facts.phones.count * 93)
  }

  @Test func `No phone stands in it twice`() {
    #expect(NearDuplicates.warnings(facts.phones).isEmpty)
    let names = facts.phones.map { phone in
      let name = ModelName(phone.model)
      return "\(phone.brand) \(name.compact) \(name.network?.name ?? "")"
    }
    #expect(Set(names).count == names.count)
  }

  @Test(
    "A price can be traced to what its source says",
    arguments: [
      ("samsung-galaxy-a06-5g", "7990", PriceKind.srp, "yugatech-2025"),
      ("poco-f8-ultra", "39999", .srp, "yugatech-2025"),
      ("poco-f8-ultra", "34999", .online, "ptg-2026-07/poco-f8-ultra"),
      ("apple-iphone-16-plus", "62990", .srp, "ptg-2026-07/iphone-16-plus"),
      ("vivo-x-fold5", "99999", .priceDrop, "ptg-2026-07/vivo-x-fold5"),
      ("samsung-galaxy-a05", "5690", .srp, "ptg-2023-10/samsung-galaxy-a05"),
      ("lenovo-legion-phone-duel-2", "34995", .srp, "press/"),
      ("honor-70-5g", "17990", .online, "lazada-2024-02/i3372255522"),
    ])
  func traced(_ phone: String, _ amount: String, _ kind: PriceKind, _ source: String) {
    #expect(
      facts.prices.contains {
        $0.phone == phone && $0.amount.plain == amount && $0.kind == kind
          && $0.source.hasPrefix(source)
      })
  }

  @Test func `Every phone of YugaTech's list of 2025 has its launch month of that year`() {
    // One was listed again: its launch is corrected by hand.
    let relisted = facts.overrides.filter { $0.field == "launched" }.map(\.id)
    let listed = Set(facts.prices.filter { $0.source == "yugatech-2025" }.map(\.phone))
      .subtracting(relisted)
    #expect(listed.count >= 108)
    let launched = facts.phones.filter { listed.contains($0.id) && $0.launched?.year == 2025 }
    #expect(launched.count == listed.count)
    #expect(launched.allSatisfy { $0.launched?.month != nil })
  }
}
