import Answers
import Catalog
import Testing

@Suite("Brands compared")
struct BrandComparisonTests {
  private static let brands = [
    Brand(id: "acme", name: "Acme"), Brand(id: "bolt", name: "Bolt", parent: "acme"),
    Brand(id: "cobra", name: "Cobra"), Brand(id: "empty", name: "Empty"),
  ]

  private static func fiveG(_ has: Bool?) -> Specifications {
    Specifications(network: has.map { $0 ? .fiveG : .fourG })
  }

  private static let catalog: CatalogFacts = {
    // Acme 2024: 5,000 6,000 8,000 12,000 and one without a price; Bolt one of 20,000.
    var phones = [5_000, 6_000, 8_000, 12_000].enumerated().map { index, _ in
      phone("a\(index)", launched: "2024-0\(index + 1)", fiveG(index > 1))
    }
    phones.append(phone("a4", launched: "2024-05", fiveG(nil)))
    phones.append(phone("b0", brand: "bolt", launched: "2024-06", fiveG(true)))
    phones += (0..<3).map { phone("old\($0)", launched: "2023-03", fiveG(false)) }
    phones.append(phone("c0", brand: "cobra", launched: "2024-02", fiveG(true)))
    var prices = [5_000, 6_000, 8_000, 12_000].enumerated().map { index, pesos in
      price("a\(index)", pesos, storage: [64, 128, 128, 256][index])
    }
    prices.append(price("b0", 20_000, storage: 256))
    prices += [4_000, 5_000, 9_000].enumerated().map { price("old\($0)", $1) }
    // A drop after the year before ended must not reach into it.
    prices.append(price("old1", 1_000, .priceDrop, from: "2024-02-01"))
    prices.append(price("c0", 30_000))
    prices.append(
      price("a0", 4_500, .priceDrop, storage: 64, from: "2025-02-01", read: "2025-03-01"))
    return facts(brands: brands, phones: phones, prices: prices)
  }()

  @Test("the figures of a brand, worked out by hand")
  func byHand() throws {
    let index = FactIndex(Self.catalog)
    let comparison = BrandComparison.of(index, brands: ["acme"], year: 2024)
    #expect(comparison.asOf == day("2024-12-31"))
    let acme = try #require(comparison.brands.first)
    // 5,000 6,000 8,000 12,000 20,000 with the sub-brand's phone.
    #expect(acme.subBrands.map(\.id) == ["bolt"])
    #expect(acme.phones == 6 && acme.priced == 5)
    #expect(acme.lowest == php(5_000) && acme.highest == php(20_000))
    #expect(acme.lowerQuartile == php(6_000) && acme.upperQuartile == php(12_000))
    #expect(acme.median == php(8_000))
    #expect(acme.fiveG == FiveGShare(phones: 3, of: 5, basisPoints: 6000))
    #expect(
      acme.bands.filter { $0.phones > 0 }.map { "\($0.band.id): \($0.phones)" } == [
        "5000-7000: 2", "7000-10000: 1", "12000-15000: 1", "20000-25000: 1",
      ])
    // 78.125, 46.875, 62.5, 46.875, 78.125 pesos a gigabyte.
    #expect(acme.perGigabyte == PricePerGigabyte(median: Peso(centavos: 6250), of: 5))
    // 4,000 5,000 9,000 at the end of 2023, against 8,000.
    #expect(
      acme.change
        == MedianChange(
          year: 2023, of: 3, step: PriceStep(from: php(5_000), to: php(8_000))))
    #expect(acme.change?.step?.basisPoints == 6000)
  }

  @Test("too few phones give no figure, but their number")
  func tooFew() throws {
    let index = FactIndex(Self.catalog)
    let cobra = try #require(
      BrandComparison.of(index, brands: ["cobra"], year: 2024).brands.first)
    #expect(cobra.phones == 1 && cobra.priced == 1)
    #expect(cobra.lowest == php(30_000) && cobra.highest == php(30_000))
    #expect(cobra.median == nil && cobra.lowerQuartile == nil && cobra.upperQuartile == nil)
    #expect(cobra.fiveG == FiveGShare(phones: 1, of: 1, basisPoints: nil))
    #expect(cobra.perGigabyte == PricePerGigabyte(median: nil, of: 0))
    #expect(cobra.change == MedianChange(year: 2023, of: 0, step: nil))
  }

  @Test("the order of the brands does not change their figures, and each stands once")
  func orderOfArguments() {
    let index = FactIndex(Self.catalog)
    let one = BrandComparison.of(index, brands: ["cobra", "acme", "bolt", "acme"], year: 2024)
    let other = BrandComparison.of(index, brands: ["bolt", "acme", "cobra"], year: 2024)
    #expect(one.brands.map(\.brand.id) == ["cobra", "acme", "bolt"])
    #expect(Set(one.brands) == Set(other.brands))
  }

  @Test("with no brand named every brand that has a phone is there, with the same figures")
  func allBrands() {
    let index = FactIndex(Self.catalog)
    let all = BrandComparison.of(index, year: 2024)
    #expect(all.brands.map(\.brand.id) == ["acme", "bolt", "cobra"])
    #expect(
      Set(all.brands)
        == Set(BrandComparison.of(index, brands: ["cobra", "bolt", "acme"], year: 2024).brands))
  }

  @Test("a brand without phones is there with zeros, an unknown one is not")
  func emptyBrand() throws {
    let comparison = BrandComparison.of(FactIndex(Self.catalog), brands: ["empty", "nobody"])
    #expect(comparison.brands.map(\.brand.id) == ["empty"])
    let empty = try #require(comparison.brands.first)
    #expect(empty.phones == 0 && empty.lowest == nil && empty.bands.allSatisfy { $0.phones == 0 })
    #expect(empty.change == nil)
  }

  @Test("without a year the prices are those of the latest day")
  func allYears() throws {
    let comparison = BrandComparison.of(FactIndex(Self.catalog), brands: ["acme"])
    #expect(comparison.asOf == day("2025-03-01"))
    let acme = try #require(comparison.brands.first)
    #expect(acme.phones == 9 && acme.lowest == php(1_000) && acme.change == nil)
  }

  @Test("the bands of a brand hold every priced phone once", arguments: 0..<10)
  func bandsPartition(seed: Int) {
    let index = FactIndex(RandomCatalog.facts(seed: UInt64(seed)))
    for figures in BrandComparison.of(index).brands {
      #expect(figures.bands.reduce(0) { $0 + $1.phones } == figures.priced)
      #expect(figures.priced <= figures.phones)
    }
  }
}
