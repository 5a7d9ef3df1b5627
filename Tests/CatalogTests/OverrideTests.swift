import Catalog
import Testing

struct OverrideTests {
  private func facts(_ overrides: FactOverride...) -> CatalogFacts {
    var facts = CatalogFacts()
    facts.phones = [
      Phone(
        id: "acme-q1", brand: "acme", model: "Q1", launched: PartialDate(year: 2022, month: 8),
        firstSeen: PartialDate(CalendarDay(ordinal: 0)),
        specifications: Specifications(displayInches: 5.56))
    ]
    facts.prices = [
      PriceObservation(
        phone: "acme-q1", configuration: Configuration(ramGB: 8), amount: Peso(pesos: 7990),
        kind: .srp, observedOn: PartialDate(CalendarDay(ordinal: 0)), source: "list/q1",
        asWritten: "7990")
    ]
    facts.fieldSources = [
      FieldSource(phone: "acme-q1", source: "page/q1", fields: ["display_inches", "launched"])
    ]
    facts.overrides = overrides
    return facts
  }

  private func override(_ field: String, _ value: String) -> FactOverride {
    override("phones", "acme-q1", field, value)
  }

  private func override(
    _ table: String, _ id: String, _ field: String, _ value: String
  ) -> FactOverride {
    FactOverride(
      table: table, id: id, field: field, value: value, source: "maker/q1", reason: "a slip")
  }

  @Test func `A correction changes the fact, its source, and leaves a conflict`() {
    var facts = facts(override("display_inches", "6.56"), override("launched", ""))
    #expect(facts.applyOverrides().isEmpty)
    #expect(facts.phones[0].specifications.displayInches == 6.56)
    #expect(facts.phones[0].launched == nil)
    #expect(
      facts.fieldSources == [
        FieldSource(phone: "acme-q1", source: "maker/q1", fields: ["display_inches"])
      ])
    #expect(
      facts.conflicts.map { "\($0.field) \($0.believed) \($0.rejected) \($0.rule)" } == [
        "display_inches 6.56 5.56 corrected-by-hand", "launched  2022-08 corrected-by-hand",
      ])
  }

  @Test func `A correction that is in force changes nothing`() {
    var facts = facts(
      override("display_inches", "6.56"),
      override("prices", "acme-q1/8//7990/list/q1", "price_php", "7999"),
      override("prices", "acme-q1/8//7999/list/q1", "price_kind", "promo"))
    #expect(facts.applyOverrides().isEmpty)
    let once = facts
    #expect(facts.applyOverrides().isEmpty)
    #expect(facts == once)
    #expect(facts.prices[0].amount == Peso(pesos: 7999))
    #expect(facts.prices[0].kind == .promo)
  }

  @Test(
    "A correction that meets no row, or has no possible value, is told",
    arguments: [
      ("phones", "acme-q2", "battery_mah", "5000"), ("phones", "acme-q1", "colour", "red"),
      ("phones", "acme-q1", "battery_mah", "big"), ("brands", "acme", "name", "Acme"),
      ("prices", "acme-q1/8//7991/list/q1", "price_kind", "promo"),
      ("prices", "acme-q1/8//7990/list/q1", "price_kind", "gift"),
    ])
  func unmet(_ table: String, _ id: String, _ field: String, _ value: String) {
    var facts = facts(override(table, id, field, value))
    let before = facts
    #expect(facts.applyOverrides() == facts.overrides)
    #expect(facts == before)
  }

  @Test func `A correction of a variant moves its prices, and one can be taken out`() {
    var facts = facts(
      override("variants", "acme-q1/8/", "ram_gb", "6"),
      override("variants", "acme-q1/12/512", "variants", ""))
    facts.variants = [
      Variant(phone: "acme-q1", configuration: Configuration(ramGB: 8)),
      Variant(phone: "acme-q1", configuration: Configuration(ramGB: 12, storageGB: 512)),
    ]
    #expect(facts.applyOverrides().isEmpty)
    #expect(facts.variants.map(\.configuration) == [Configuration(ramGB: 6)])
    #expect(facts.prices.map(\.configuration) == [Configuration(ramGB: 6)])
    #expect(facts.conflicts.map(\.field) == ["ram_gb", "variants"])
    let once = facts
    #expect(facts.applyOverrides().isEmpty)
    #expect(facts == once)
  }

  @Test func `A price without an amount is taken out`() {
    var facts = facts(override("prices", "acme-q1/8//7990/list/q1", "price_php", ""))
    #expect(facts.applyOverrides().isEmpty)
    #expect(facts.prices.isEmpty)
    #expect(facts.applyOverrides().isEmpty)
  }
}
