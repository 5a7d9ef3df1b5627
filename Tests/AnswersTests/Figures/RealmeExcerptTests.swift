import Answers
import Catalog
import Testing

@Suite("realme in 2023, by hand")
struct RealmeExcerptTests {
  private let index = FactIndex(RealmeExcerpt.facts)

  @Test("every starting price at the end of the year")
  func startingPrices() {
    let list = Pricelist.of(2023, index)
    let starting = Dictionary(grouping: list.rows, by: \.offer.phone.model)
      .compactMapValues { rows in rows.compactMap { $0.offer.price?.amount }.min()?.plain }
    #expect(
      starting == [
        // The promo of February was over; the lower price was read in 2026 only.
        "10-pro-5g": "16999", "10-pro-5g-coca-cola-edition": "18999", "10-pro-plus-5g": "19999",
        "11": "13999", "11-pro-5g": "19999", "11-pro-plus-5g": "24999", "c30s": "4999",
        "c51": "6499",
        // ₱7,999 was first read in March 2024; until then it stood at ₱7,998.
        "c53": "7998", "c55": "8999",
      ])
    #expect(list.counts.phones == 10 && list.counts.variants == 15)
    #expect(list.counts.pricedVariants == 15)
  }

  @Test("every figure of the brand")
  func figures() throws {
    let realme = try #require(
      BrandComparison.of(index, brands: ["realme"], year: 2023).brands.first)
    // 4,999 6,499 7,998 8,999 13,999 16,999 18,999 19,999 19,999 24,999
    #expect(realme.phones == 10 && realme.priced == 10)
    #expect(realme.lowest == php(4_999) && realme.highest == php(24_999))
    // Position 2.25: 7,998 and a quarter of the 1,001 to 8,999.
    #expect(realme.lowerQuartile == Peso(plain: "8248.25"))
    #expect(realme.median == php(15_499))
    // Position 6.75: 18,999 and three quarters of the 1,000 to 19,999.
    #expect(realme.upperQuartile == php(19_749))
    #expect(realme.fiveG == FiveGShare(phones: 5, of: 10, basisPoints: 5000))
    #expect(realme.bands.map(\.phones) == [1, 1, 2, 0, 1, 4, 1, 0, 0, 0])
    // In the middle stand 16,999 ÷ 256 = 66.40 and 8,999 ÷ 128 = 70.30.
    #expect(realme.perGigabyte == PricePerGigabyte(median: Peso(plain: "68.35"), of: 10))
    #expect(realme.change == MedianChange(year: 2022, of: 0, step: nil))
  }

  @Test("the history of one phone")
  func history() throws {
    let facts = RealmeExcerpt.facts
    let phone = try #require(facts.phones.first { $0.model == "c55" })
    let history = PriceHistory.of(
      PhoneRecord(
        phone: phone, brand: facts.brands[0],
        variants: facts.variants.filter { $0.phone == phone.id },
        observations: facts.prices.filter { $0.phone == phone.id }, pricesInForce: [],
        sources: index.sources, fieldSources: [], conflicts: [], asOf: index.latestDay))
    let words = history.lines.map { line in
      (line.steps + line.points).map { step in
        "\(line.configuration.words) \(step.since.iso) \(step.amount.plain) \(step.kind.rawValue) "
          + step.basis.rawValue + (step.kind == .promo ? " \(step.until?.iso ?? "")" : "")
      }
    }
    #expect(
      words == [
        [" 2024-02-10 9573 online reading"],
        [
          "6GB + 128GB 2023-04-10 8999 srp launch",
          "6GB + 128GB 2023-04-19 7999 promo stated 2023-04-21",
          "6GB + 128GB 2026-07-06 7999 srp reading",
        ],
        [
          "8GB + 256GB 2023-04-10 10999 srp launch",
          "8GB + 256GB 2023-04-19 9999 promo stated 2023-04-21",
          "8GB + 256GB 2026-07-06 9999 srp reading",
        ],
      ])
    #expect(history.lowest?.step.amount == php(7_999))
    #expect(history.lowest?.step.since == date("2023-04-19"))
    #expect(history.firstObserved == date("2023-10-15"))
  }

  @Test("every change of a price")
  func changes() {
    let changes = PriceChanges.of(index).map { change in
      "\(change.toDate.iso) \(change.phone.model) \(change.configuration.words) "
        + "\(change.step.from.plain) \(change.step.to.plain) \(change.step.basisPoints ?? 0)"
    }
    #expect(
      changes == [
        "2026-07-06 10-pro-5g 8GB + 256GB 16999 14999 -1177",
        "2026-07-06 c55 6GB + 128GB 8999 7999 -1111", "2026-07-06 c55 8GB + 256GB 10999 9999 -909",
        "2024-03-24 c53 6GB + 128GB 7998 7999 1",
      ])
  }
}
