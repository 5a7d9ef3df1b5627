import Catalog
import Testing

@testable import Editing

struct YugaTechEntryTests {
  struct Example: Sendable, CustomTestStringConvertible {
    let text: String
    let name: String
    let chipset: String?
    /// `12/256 29999`, `/256 39990`, `? 59999` for each price.
    let prices: [String]
    let launched: String

    var testDescription: String { name }
  }

  static let examples = [
    Example(
      text: "ACME X1 MediaTek Dimensity 7300-Ultra 8GB, 12GB RAM 256GB, 512GB storage "
        + "Php 14,999 (8GB + 256GB) Php 16,999 (12GB+512GB) January 2025",
      name: "ACME X1", chipset: "MediaTek Dimensity 7300-Ultra",
      prices: ["8/256 14999", "12/512 16999"], launched: "2025-01"),
    Example(
      text: "Apple iPhone 99 Apple A18 8GB RAM 128GB, 1TB Php 39,990 (128GB) Php 58,990 (1TB) "
        + "March 2025",
      name: "Apple iPhone 99", chipset: "Apple A18", prices: ["8/128 39990", "8/1024 58990"],
      launched: "2025-03"),
    Example(
      text:
        "ACME Phone (3a) Qualcomm Snapdragon 7s Gen 3 8GB RAM 256GB storage Php 19,999 May 2025",
      name: "ACME Phone (3a)", chipset: "Qualcomm Snapdragon 7s Gen 3", prices: ["8/256 19999"],
      launched: "2025-05"),
    Example(
      text: "ACME V60 Lite (4G) Snapdragon 685 8GB, 12GB RAM 256GB Storage "
        + "PHP 14,999 (8GB + 256GB) October 2025",
      name: "ACME V60 Lite (4G)", chipset: "Snapdragon 685", prices: ["8/256 14999"],
      launched: "2025-10"),
    Example(
      text: "ACME Nova HUAWEI Kirin 8000 12GB RAM 256 GB PHP 22,999 November 2025",
      name: "ACME Nova", chipset: "HUAWEI Kirin 8000", prices: ["12/256 22999"],
      launched: "2025-11"),
    Example(
      text: "ACME Note 12GB RAM 256Gb storage April 2025", name: "ACME Note", chipset: nil,
      prices: [], launched: "2025-04"),
    Example(
      text: "ACME Two MediaTek Dimensity 7300 8GB RAM 128GB, 256GB storage 16,490 and "
        + "PHP 18,490 May 2025",
      name: "ACME Two", chipset: "MediaTek Dimensity 7300",
      prices: ["8/128 16490", "8/256 18490"], launched: "2025-05"),
    Example(
      text: "ACME F7 Snapdragon 8 Gen 3 12GB RAM 256GB, 512GB storage Php 27,999 "
        + "(12GB + 256GB) PHP 29,999 (12GB + 256GB) April 2025",
      name: "ACME F7", chipset: "Snapdragon 8 Gen 3", prices: ["12/256 27999", "12/512 29999"],
      launched: "2025-04"),
    Example(
      text: "ACME F8 Snapdragon 8 Gen 3 12GB RAM 256GB storage Php 27,999 "
        + "(12GB + 256GB) PHP 29,999 (12GB + 256GB) April 2025",
      name: "ACME F8", chipset: "Snapdragon 8 Gen 3", prices: ["12/256 27999", "? 29999"],
      launched: "2025-04"),
    Example(
      text: "ACME X7d Snapdragon 685 8GB RAM 512G Storage PHP 9,999 October 2025",
      name: "ACME X7d", chipset: "Snapdragon 685", prices: ["8/512 9999"], launched: "2025-10"),
    Example(
      text: "ACME Open Review Snapdragon 8 Elite 16GB RAM 512GB storage Php 89,999 September 2025",
      name: "ACME Open", chipset: "Snapdragon 8 Elite", prices: ["16/512 89999"],
      launched: "2025-09"),
  ]

  @Test("A line that runs everything together is taken apart", arguments: examples)
  func entry(_ example: Example) throws {
    let entry = try #require(YugaTechEntry(text: example.text))
    #expect(entry.name == example.name)
    #expect(entry.chipset == example.chipset)
    #expect(entry.launched.iso == example.launched)
    let prices = entry.prices.map { price in
      let configuration = price.configuration
      let words =
        configuration == .unknown
        ? "?" : "\(configuration.ramGB?.plain ?? "")/\(configuration.storageGB?.plain ?? "")"
      return "\(words) \(price.amount.plain)"
    }
    #expect(prices == example.prices)
  }

  @Test func `A price said to be of the 4G model is kept apart`() throws {
    let entry = try #require(
      YugaTechEntry(
        text: "ACME A6 5G MediaTek Dimensity 6300 8GB RAM 256GB Storage PHP 18,999 (8GB + 256GB) "
          + "4G Variant - PHP 15,999 (8GB + 256GB) November 2025"))
    #expect(entry.prices.map(\.isOf4GModel) == [false, true])
  }

  @Test(
    "A line without a launch month is no entry",
    arguments: ["Smartphones under", "Apr 27, 2026", "ACME X1 8GB 256GB", ""])
  func noEntry(_ text: String) {
    #expect(YugaTechEntry(text: text) == nil)
  }
}
