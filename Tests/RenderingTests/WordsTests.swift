import Catalog
import Testing

@testable import Rendering

struct WordsTests {
  @Test(arguments: [
    ("2026-07-06", nil), ("2025-07-06", nil), ("2025-07-05", "12 mo"), ("2025-02", "16 mo"),
    ("2024-11-11", "19 mo"), ("2024-07-07", "23 mo"), ("2024-07-06", "2 y"), ("2017", "8 y"),
    ("2027", nil),
  ])
  func `the age of a price is said when it is over a year`(date: String, words: String?) {
    #expect(PriceAge.words(Examples.date(date), on: Examples.day)?.english == words)
  }

  @Test(
    arguments: [
      (nil, nil, nil), (nil, (20_000, false), "Under means below: ₱20,000 itself is out."),
      (nil, (20_000, true), "Up to means at most: ₱20,000 itself is in."),
      ((5_000, false), nil, "Over means above: ₱5,000 itself is out."),
      ((5_000, true), nil, "And up means at least: ₱5,000 itself is in."),
      ((5_000, true), (8_000, true), "Both ends, ₱5,000 and ₱8,000, are in."),
      ((5_000, false), (8_000, true), "₱5,000 itself is out, ₱8,000 is in."),
    ] as [((Int, Bool)?, (Int, Bool)?, String?)])
  func `the boundary rule says whether the bounds are in`(
    lower: (Int, Bool)?, upper: (Int, Bool)?, rule: String?
  ) {
    let range = PriceRange(
      lower: lower.map { .init(Peso(pesos: $0.0), inclusive: $0.1) },
      upper: upper.map { .init(Peso(pesos: $0.0), inclusive: $0.1) })
    #expect(range.boundaryRule?.english == rule)
  }

  @Test(arguments: [
    (0, "0%"), (4, "0.04%"), (5, "0.1%"), (3_361, "33.6%"), (10_000, "100%"), (-1_250, "−12.5%"),
    (-4, "−0.04%"), (Int.min, "−92233720368547758.1%"),
  ])
  func `a share is said with one decimal at most`(basisPoints: Int, words: String) {
    #expect(Percent.words(basisPoints) == words)
  }

  @Test(arguments: [(3_361, "33.61"), (500, "5"), (-1_250, "-12.5"), (1_205, "12.05")])
  func `a share is plain in CSV`(basisPoints: Int, plain: String) {
    #expect(Percent.plain(basisPoints) == plain)
  }

  @Test(arguments: [(0, "0"), (999, "999"), (1_450, "1,450"), (-1_234_567, "−1,234,567")])
  func `a whole number sets its thousands apart`(number: Int, text: String) {
    #expect(grouped(number) == text)
  }

  @Test(
    arguments: [
      (8.0, 256.0, "8GB+256GB"), (12.0, 1024.0, "12GB+1TB"), (0.5, 4.0, "512MB+4GB"),
      (nil, 64.0, "64GB"), (4.0, nil, "4GB RAM"), (nil, nil, "–"),
    ] as [(Double?, Double?, String)])
  func `a configuration is written as lists write it`(ram: Double?, storage: Double?, text: String)
  {
    #expect(Configuration(ramGB: ram, storageGB: storage).compact == text)
  }

  @Test func `every kind, band, term, property and feature has words of its own`() {
    #expect(Set(PriceKind.allCases.map(\.words)).count == PriceKind.allCases.count)
    #expect(Set(PriceBand.all.map(\.short)).count == PriceBand.all.count)
    #expect(Set(ValueTerm.allCases.map(\.words)).count == ValueTerm.allCases.count)
    #expect(Set(PhoneProperty.all.map(\.words)).count == PhoneProperty.all.count)
  }

  @Test func `every field of the plain data is a key of the specifications`() throws {
    guard case .object(let members) = Specifications().json else {
      Issue.record("not an object")
      return
    }
    #expect(members.map(\.key) == Specifications.fields.map(\.name))
    #expect(members.allSatisfy { $0.value == .null })
  }

  @Test func `every condition of a query is a key of its JSON`() {
    guard case .object(let members) = QueryJSON.object(BudgetQuery()) else {
      Issue.record("not an object")
      return
    }
    #expect(
      members.map(\.key) == QueryCondition.allCases.map(\.name).sorted(by: order(members)) + [
        "use", "uses", "models", "limit", "sort",
      ])
  }

  private func order(_ members: [JSONValue.Member]) -> (String, String) -> Bool {
    let keys = members.map(\.key)
    return { (keys.firstIndex(of: $0) ?? .max) < (keys.firstIndex(of: $1) ?? .max) }
  }
}
