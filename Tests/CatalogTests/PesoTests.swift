import Catalog
import Testing

@Suite struct `An amount in pesos` {
  @Test(
    arguments: [
      ("0", 0), ("7990", 799_000), ("7990.5", 799_050), ("7990.50", 799_050), ("0.01", 1),
      ("10000000000", 1_000_000_000_000),
    ] as [(String, Int64)])
  func `is read from plain digits exactly`(text: String, centavos: Int64) {
    #expect(Peso(plain: text)?.centavos == centavos)
  }

  @Test(
    arguments: [
      "", ".", ".5", "5.", "1.234", "-1", "+1", "1,000", "₱5", " 5", "5 ", "1e3", "٣", "1.2.3",
      "10000000000.01", "99999999999", "123456789012345678901234567890",
    ])
  func `is not read from anything else`(text: String) {
    #expect(Peso(plain: text) == nil)
  }

  @Test(
    arguments: [
      (0, "0", "₱0"), (1, "0.01", "₱0.01"), (799_000, "7990", "₱7,990"),
      (799_050, "7990.50", "₱7,990.50"), (100_000_000, "1000000", "₱1,000,000"),
      (-12_345, "-123.45", "-₱123.45"), (99_900, "999", "₱999"),
      (.min, "-92233720368547758.08", "-₱92,233,720,368,547,758.08"),
    ] as [(Int64, String, String)])
  func `is written plainly and as people write it`(
    centavos: Int64, plain: String, formatted: String
  ) {
    #expect(Peso(centavos: centavos).plain == plain)
    #expect(Peso(centavos: centavos).formatted == formatted)
  }

  @Test func `reads back what it writes`() {
    for centavos in stride(from: 0, to: 1_000_000_000_000 as Int64, by: 7_777_777_777) {
      let amount = Peso(centavos: centavos)
      #expect(Peso(plain: amount.plain) == amount)
    }
  }

  @Test func `never overflows, however many pesos are asked for`() {
    #expect(Peso(pesos: .max) == Peso.limit)
    #expect(Peso(pesos: .min) == Peso(centavos: -Peso.limit.centavos))
    #expect(Peso(pesos: 20_000).centavos == 2_000_000)
  }
}
