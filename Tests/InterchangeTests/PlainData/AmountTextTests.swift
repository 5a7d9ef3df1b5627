import Catalog
import Testing

@testable import Interchange

@Suite struct AmountTextTests {
  @Test(arguments: [
    ("₱23,999.00", 2_399_900, true), ("₱5,490", 549_000, true), ("₱ 5,490", 549_000, true),
    ("P5,490", 549_000, true), ("P5, 490", 549_000, true), ("p 5490", 549_000, true),
    ("PHP 12,990", 1_299_000, true), ("Php12,990.50", 1_299_050, true),
    ("12,990 pesos", 1_299_000, true), ("12\u{A0}990 piso", 1_299_000, true),
    ("₱15K", 1_500_000, true), ("P1.5k", 150_000, true), ("12990", 1_299_000, false),
    ("12,990", 1_299_000, false), ("12990.5", 1_299_050, false), ("₱1,234,567", 123_456_700, true),
    ("₱0", 0, true),
  ])
  func `an amount in pesos is read`(text: String, centavos: Int64, isMarked: Bool) {
    #expect(
      AmountText.read(text) == .pesos(Peso(centavos: centavos), isMarked: isMarked))
  }

  @Test(arguments: [
    ("$199", AmountText.Reading.foreign), ("USD 199", .foreign), ("US$199", .foreign),
    ("199 dollars", .foreign), ("CNY 699.00", .foreign), ("CNY699Official", .foreign),
    ("¥1,999", .foreign), ("EUR550", .foreign), ("€550", .foreign), ("RM 899", .foreign),
    ("Rs. 9,999", .foreign), ("₹9,999", .foreign), ("₱12,990 ($220)", .foreign),
    ("₱5,490 - ₱6,490", .several), ("₱5,490 ₱6,490", .several), ("₱5,490 / 6,490", .several),
    ("-₱500", .negative), ("₱-500", .negative), ("−500", .negative), ("₱23.999,00", .malformed),
    ("₱12.990", .malformed), ("₱1,2990", .malformed), ("₱12,99", .malformed),
    ("₱1234,567", .malformed), ("₱12,,990", .malformed), ("₱99999999999", .malformed),
    ("TBA", .other), ("", .other), ("₱", .other), ("₱5,490 only", .other), ("4790 reviews", .other),
  ])
  func `anything else is told apart`(text: String, reading: AmountText.Reading) {
    #expect(AmountText.read(text) == reading)
  }
}
