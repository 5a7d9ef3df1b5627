import Catalog
import Testing

@testable import Interchange

@Suite struct ImportValuesTests {
  @Test(arguments: [
    ("₱23,999.00", 23_999), ("P5,490", 5_490), ("PHP 12,990", 12_990), ("12990", 12_990),
    ("12990.00", 12_990), ("500", 500), ("₱499", 499), ("₱15K", 15_000),
  ])
  func `prices as people write them are read`(text: String, pesos: Int) throws {
    #expect(try ImportValues.price(text, isCurrencyStated: false) == Peso(pesos: pesos))
  }

  @Test(arguments: [
    ("$199", ImportProblem.foreignPrice), ("CNY 699", .foreignPrice), ("RM899", .foreignPrice),
    ("499", .bareAmount), ("12,990", .bareAmount), ("12 990", .bareAmount), ("15k", .bareAmount),
    ("₱0", .nothing), ("0", .nothing), ("-₱500", .negativePrice),
    ("₱5,490 ₱6,490", .severalAmounts),
    ("TBA", .notAPrice), ("₱12.990", .notAPrice), ("₱5,490 only", .notAPrice),
  ])
  func `what is no price in pesos is refused`(text: String, problem: ImportProblem) {
    #expect(throws: problem) { try ImportValues.price(text, isCurrencyStated: false) }
  }

  @Test(arguments: [("12,990", 12_990), ("499", 499), ("15k", 15_000)])
  func `a stated currency makes any amount one in pesos`(text: String, pesos: Int) throws {
    #expect(try ImportValues.price(text, isCurrencyStated: true) == Peso(pesos: pesos))
    #expect(throws: ImportProblem.foreignPrice) {
      try ImportValues.price("$199", isCurrencyStated: true)
    }
  }

  @Test(arguments: [
    ("2024-06-26", "2024-06-26"), ("2024/06/26", "2024-06-26"), ("2024-06", "2024-06"),
    ("2024", "2024"), ("June 26, 2024", "2024-06-26"), ("26 Jun 2024", "2024-06-26"),
    ("Jun. 26 2024", "2024-06-26"), ("sept 2024", "2024-09"), ("May 2024", "2024-05"),
  ])
  func `dates as people write them are read`(text: String, iso: String) throws {
    #expect(try ImportValues.date(text).iso == iso)
  }

  @Test(arguments: [
    ("2024-02-30", ImportProblem.impossibleDate), ("February 30, 2024", .impossibleDate),
    ("2024-13", .impossibleDate), ("06/07/2024", .notADate), ("yesterday", .notADate),
    ("Ju 2024", .notADate), ("26", .notADate), ("Jun-24", .notADate),
  ])
  func `impossible and ambiguous dates are refused`(text: String, problem: ImportProblem) {
    #expect(throws: problem) { try ImportValues.date(text) }
  }

  @Test(arguments: [
    ("8", 8.0), ("8GB", 8), ("8 gb", 8), ("512MB", 0.5), ("1TB", 1024), ("0.5", 0.5), ("16g", 16),
    ("8GB RAM", 8), ("1TB storage", 1024), ("64 GB ROM", 64),
  ])
  func `gigabytes are read with their unit`(text: String, gigabytes: Double) throws {
    #expect(try ImportValues.gigabytes(text) == gigabytes)
  }

  @Test(arguments: [
    ("[2nd Hand] [Good] iPhone X", true), ("iPhone X (Pre-owned)", true), ("Used A06", true),
    ("Secondhand A06", true), ("A06 refurbished", true), ("Galaxy A06", false),
    ("Hand 2 Pro", false),
  ])
  func `a used unit is told apart`(name: String, isSecondHand: Bool) {
    #expect(ImportValues.isSecondHand(name) == isSecondHand)
  }

  @Test(arguments: ["8GB+8GB", "0", "-8", "GB", "1e3", "99TB"])
  func `what is no number of gigabytes is refused`(text: String) {
    #expect(throws: ImportProblem.notGigabytes) { try ImportValues.gigabytes(text) }
  }

  @Test(arguments: [
    ("battery_mah", "5,000 mAh", "5000"), ("refresh_hz", "120Hz", "120"),
    ("display_inches", "6.7\"", "6.7"), ("display_inches", "6.70 inches", "6.7"),
    ("charging_w", "33 W", "33"), ("nfc", "TRUE", "yes"), ("nfc", "n", "no"),
    ("network", "lte", "4G"), ("chipset", "Helio G99", "Helio G99"), ("weight_g", "190 g", "190"),
  ])
  func `specifications are read with their unit`(
    name: String, text: String, value: String
  ) throws {
    let field = try #require(Specifications.fields.first { $0.name == name })
    #expect(try ImportValues.specification(text, field) == value)
  }

  @Test(arguments: [
    ("battery_mah", "big"), ("battery_mah", "5"), ("nfc", "maybe"), ("network", "6G"),
  ])
  func `what is no value of a specification is refused`(name: String, text: String) throws {
    let field = try #require(Specifications.fields.first { $0.name == name })
    #expect(throws: ImportProblem.badSpecification(field.values)) {
      try ImportValues.specification(text, field)
    }
  }
}
