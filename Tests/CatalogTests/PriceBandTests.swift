import Catalog
import Testing

@Suite struct `The price bands` {
  @Test func `every amount is in exactly one`() {
    let edges = PriceBand.all.flatMap { [$0.lower, $0.upper].compactMap { $0 } }
    let probes = Set(edges.flatMap { [$0.centavos - 1, $0.centavos, $0.centavos + 1] })
      .union([1, 1_999_900, Peso.limit.centavos]).filter { $0 >= 0 }
    for centavos in probes {
      let amount = Peso(centavos: centavos)
      #expect(PriceBand.all.filter { $0.contains(amount) } == [PriceBand(containing: amount)])
    }
  }

  @Test func `one begins where the other ends`() {
    #expect(PriceBand.all.first?.lower == Peso(pesos: 0))
    #expect(PriceBand.all.last?.upper == nil)
    for (band, next) in zip(PriceBand.all, PriceBand.all.dropFirst()) {
      #expect(band.upper == next.lower)
    }
  }

  @Test func `are those of the contract`() {
    #expect(
      PriceBand.all.map(\.id) == [
        "0-5000", "5000-7000", "7000-10000", "10000-12000", "12000-15000", "15000-20000",
        "20000-25000", "25000-35000", "35000-50000", "50000+",
      ])
    #expect(
      [0, 2, 9].map { PriceBand.all[$0].words.english } == [
        "under ₱5,000", "₱7,000 to under ₱10,000", "₱50,000 and up",
      ])
  }

  @Test func `a negative amount is taken for the first`() {
    #expect(PriceBand(containing: Peso(centavos: -1)) == PriceBand.all[0])
  }
}
