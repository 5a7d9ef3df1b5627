import Answers
import Catalog
import Testing

@Suite("Quantiles")
struct QuantilesTests {
  private func quartiles(_ pesos: [Int]) -> [String] {
    (0...4).map { Quantiles.quartile($0, of: pesos.sorted().map(php))?.plain ?? "-" }
  }

  @Test("quartiles worked out by hand")
  func byHand() {
    #expect(quartiles([]) == ["-", "-", "-", "-", "-"])
    #expect(quartiles([7]) == ["7", "7", "7", "7", "7"])
    #expect(quartiles([10, 20]) == ["10", "12.50", "15", "17.50", "20"])
    // Positions 0, 0.75, 1.5, 2.25 and 3 of 5,000 6,000 8,000 12,000.
    #expect(
      quartiles([5_000, 6_000, 8_000, 12_000]) == ["5000", "5750", "7000", "9000", "12000"])
    #expect(quartiles([1, 2, 3, 4, 5]) == ["1", "2", "3", "4", "5"])
    #expect(
      quartiles([3_990, 4_990, 5_490, 6_999, 7_990, 9_990])
        == ["3990", "5115", "6244.50", "7742.25", "9990"])
  }

  @Test("between centavos a half is rounded up")
  func rounding() {
    let sorted = [Peso(centavos: 100), Peso(centavos: 101)]
    #expect(Quantiles.median(of: sorted)?.centavos == 101)
    #expect(Quantiles.quartile(1, of: sorted)?.centavos == 100)
  }

  @Test("the same comes out of rank arithmetic as a query would do it", arguments: 0..<50)
  func independently(seed: Int) {
    var random = Seeded(UInt64(seed))
    let pesos = (0..<Int.random(in: 1...40, using: &random)).map { _ in
      Int.random(in: 1_000...90_000, using: &random)
    }
    let sorted = pesos.sorted()
    for quartile in 1...3 {
      // The weighted mean of the amounts whose rank is next to 1 + (n − 1) · q / 4.
      let rank = 1 + Double(sorted.count - 1) * Double(quartile) / 4
      let sum = sorted.enumerated().reduce(0.0) { sum, row in
        sum + max(0, 1 - abs(Double(row.offset + 1) - rank)) * Double(row.element)
      }
      #expect(
        Quantiles.quartile(quartile, of: sorted.map(php))?.centavos
          == Int64((sum * 100).rounded()))
    }
  }
}
