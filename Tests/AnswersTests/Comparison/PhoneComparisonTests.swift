import Answers
import Catalog
import Testing

@Suite("Phones compared")
struct PhoneComparisonTests {
  private func record(
    _ id: String, _ specifications: Specifications, pesos: Int?, since: String = "2024-01-01",
    launched: String = "2024-01", ram: Double = 4
  ) -> PhoneRecord {
    let offer = offer(
      phone(id, launched: launched, specifications), pesos, ram: ram, storage: 128, since: since)
    return PhoneRecord(
      phone: offer.phone, brand: Brand(id: "acme", name: "Acme"),
      variants: [variant(id, ram, 128)], observations: [],
      pricesInForce: [offer.price].compactMap { $0 }, sources: ["list": source("list")],
      fieldSources: [], conflicts: [], asOf: day("2024-06-30"))
  }

  private var comparison: PhoneComparison {
    PhoneComparison.of([
      record(
        "one",
        Specifications(
          network: .fourG, os: "Android", chipset: "Helio G99", batteryMAh: 5000, weightG: 190,
          features: [.nfc: true, .foldable: false]), pesos: 8_000),
      record(
        "two",
        Specifications(
          network: .fiveG, os: "Android", chipset: "Snapdragon 8 Gen 2", batteryMAh: 5000,
          weightG: 180, features: [.nfc: false, .foldable: true]), pesos: 30_000,
        since: "2024-06-01", launched: "2024-02", ram: 8),
      record("three", Specifications(os: "android"), pesos: nil),
    ])
  }

  private func row(_ field: SpecificationField) -> ComparisonRow? { row(.specification(field)) }

  private func row(_ property: PhoneProperty) -> ComparisonRow? {
    comparison.rows.first { $0.property == property }
  }

  @Test("the better value is marked where better is defined")
  func better() {
    #expect(row(.price)?.better == [0])
    #expect(row(.listed)?.better == [1])
    #expect(row(.network)?.better == [1])
    #expect(row(.chipset)?.better == [1])
    #expect(row(.ram)?.better == [1])
    #expect(row(PhoneProperty.feature(.nfc))?.better == [0])
    #expect(row(.batteryMAh)?.better == [])
    #expect(row(.weightG)?.better == [])
    #expect(row(PhoneProperty.feature(.foldable))?.better == [])
  }

  @Test("equal rows can be told from differing ones; not knowing differs from knowing")
  func differences() {
    #expect(row(.os)?.differs == false)
    #expect(row(.storage)?.differs == false)
    #expect(row(.batteryMAh)?.differs == true)
    #expect(row(.batteryMAh)?.values == [.number(5000), .number(5000), nil])
    #expect(comparison.differences.allSatisfy { $0.differs })
    #expect(comparison.differences.count < comparison.rows.count)
  }

  @Test("rows of which nothing is known of any phone are left out")
  func emptyRows() {
    #expect(row(.resolution) == nil)
    #expect(row(PhoneProperty.feature(.microSD)) == nil)
  }

  @Test("each price has its age, and a phone without a price has neither")
  func prices() {
    #expect(row(.priceAge)?.values == [.days(181), .days(29), nil])
    #expect(comparison.phones.map { $0.offer.price?.amount } == [php(8_000), php(30_000), nil])
    #expect(comparison.asOf == day("2024-06-30"))
  }

  @Test("every property has a name of its own, and every one can be valued")
  func properties() {
    #expect(Set(PhoneProperty.all.map(\.name)).count == PhoneProperty.all.count)
    #expect(PhoneProperty.all.count == 27 + Feature.allCases.count)
  }

  @Test("changing the order of the phones only changes the order of the columns")
  func order() {
    let records = RandomCatalog.facts(seed: 9).phones.prefix(3).map { phone in
      record(phone.id, phone.specifications, pesos: 5_000)
    }
    let (there, back) = (
      PhoneComparison.of(Array(records)), PhoneComparison.of(records.reversed())
    )
    for (one, other) in zip(there.rows, back.rows) {
      #expect(one.property == other.property && one.differs == other.differs)
      #expect(one.values == other.values.reversed())
      #expect(one.better == other.better.map { 2 - $0 }.sorted())
    }
  }
}
