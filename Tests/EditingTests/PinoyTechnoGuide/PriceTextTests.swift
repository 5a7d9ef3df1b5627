import Catalog
import Testing

@testable import Editing

@Suite struct PriceTextTests {
  private static let readOn = PartialDate(year: 2023, month: 10, day: 15)

  /// One line of each price: configuration, amount, kind, dates, the amount's own characters.
  private func lines(
    _ text: String, name: String = "Sample One", ram: [Double] = [4], storage: [Double] = [64],
    launched: String? = nil
  ) throws -> [String] {
    let page = PriceText.Page(
      name: name, ramOptions: ram, storageOptions: storage,
      launched: launched.flatMap { PartialDate(iso: $0) }, readOn: try #require(Self.readOn))
    let read = PriceText(text, page: page)
    return read.prices.map { price in
      let dates = [price.effectiveFrom, price.effectiveUntil].map { $0?.iso ?? "-" }
      return "\(price.configuration.words)|\(price.amount.plain)|\(price.kind.rawValue)|"
        + dates.joined(separator: "|") + "|\(price.asWritten)"
    } + read.leftOut.map { "left out|\($0.reason.words.english)|\($0.value)" }
  }

  @Test func `An official price and its later drops are one statement each`() throws {
    #expect(
      try lines(
        "₱9,999.00 - Official Price in the Philippines₱8,999.00 - Price drop  on May 26, 2023₱7,999.00 - Price drop  on August 2023"
      ) == [
        "4GB + 64GB|9999|srp|-|-|₱9,999.00", "4GB + 64GB|8999|price-drop|2023-05-26|-|₱8,999.00",
        "4GB + 64GB|7999|price-drop|2023-08|-|₱7,999.00",
      ])
  }

  @Test func `A price of no named variant is the phone's where the page has several`() throws {
    #expect(
      try lines("₱9,999.00 - Official Price in the Philippines", ram: [4, 6], storage: [64, 128])
        == ["|9999|srp|-|-|₱9,999.00"])
    #expect(
      try lines("₱9,999.00 - Official Price in the Philippines", ram: [4], storage: [64, 128])
        == ["4GB RAM|9999|srp|-|-|₱9,999.00"])
  }

  @Test(
    "A variant is named after the phone in any of its forms",
    arguments: [
      ("4GB+64GB", "4GB + 64GB"), ("6GB + 128GB", "6GB + 128GB"), ("6+128GB", "6GB + 128GB"),
      ("4/64GB", "4GB + 64GB"), ("(6GB RAM + 128GB storage)", "6GB + 128GB"),
      ("6GB RAM", "6GB RAM"), ("128GB", "128GB"), ("6GB", "6GB RAM"), ("Electric Blue", ""),
      ("6GB RAM / 128GB Storage", "6GB + 128GB"),
      ("4GB RAM + 64GB storage BOLD Edition", "4GB + 64GB"),
    ])
  func variants(label: String, configuration: String) throws {
    #expect(
      try lines(
        "₱9,999.00 - Sample 12+ 5G \(label)", name: "Sample 12+ 5G", ram: [4, 6],
        storage: [64, 128])
        == ["\(configuration)|9999|srp|-|-|₱9,999.00"])
  }

  @Test func `Variants run together come apart, and storage alone takes the page's only RAM`()
    throws
  {
    #expect(
      try lines("₱5,690.00 - Sample One 64GB₱6,690.00 - Sample One 128GB", storage: [64, 128]) == [
        "4GB + 64GB|5690|srp|-|-|₱5,690.00", "4GB + 128GB|6690|srp|-|-|₱6,690.00",
      ])
  }

  @Test func `A change in brackets belongs to its variant`() throws {
    #expect(
      try lines(
        "₱9,990.00 - Sample One 4/64GB₱11,990.00 - Sample One 6/128GB (price drop to ₱10,990.00 on April 1, 2022)",
        ram: [4, 6], storage: [64, 128]) == [
          "4GB + 64GB|9990|srp|-|-|₱9,990.00", "6GB + 128GB|11990|srp|-|-|₱11,990.00",
          "6GB + 128GB|10990|price-drop|2022-04-01|-|₱10,990.00",
        ])
  }

  @Test(
    "A promo has the period it states",
    arguments: [
      ("Promo price  on June 23, 2023", "2023-06-23|2023-06-23"),
      ("Promo price  on June 6-8, 2023", "2023-06-06|2023-06-08"),
      ("Introductory price  on October 15 - 31, 2022", "2022-10-15|2022-10-31"),
      ("Promo price  on October 29 - November 13, 2022", "2022-10-29|2022-11-13"),
      ("Promo price  on December 29 - January 3, 2023", "2022-12-29|2023-01-03"),
      ("Promo price  on July 29 to 31, 2022", "2022-07-29|2022-07-31"),
      ("Flash sale price  on November 11, 2020", "2020-11-11|2020-11-11"),
      ("Introductory price  on March 8-14, 2021 (one shop only)", "2021-03-08|2021-03-14"),
      ("Promo price  on 8.8 Mega Sale!", "-|-"), ("Promo price", "-|-"),
    ])
  func promos(label: String, period: String) throws {
    #expect(
      try lines("₱9,999.00 - Official Price in the Philippines₱8,999.00 - \(label)").last
        == "4GB + 64GB|8999|promo|\(period)|₱8,999.00")
  }

  @Test(
    "A missing year is filled in only where one alone is possible",
    arguments: [
      ("May 9-16", "2023-05-09", "2023-05-09|2023-05-16"),
      ("Feb. 7-13", "2023-02", "2023-02-07|2023-02-13"),
      ("Feb. 7-13", "2022-02", "-|-"), ("Feb. 7-13", "2022-02-06", "2022-02-07|2022-02-13"),
      ("May 9-16", "2023", "-|-"), ("November 9-16", "2023-05-09", "-|-"),
    ])
  func years(period: String, launched: String, expected: String) throws {
    #expect(
      try lines(
        "₱9,999.00 - Sample One 4GB+64GB (promo price of ₱8,999.00 on \(period))",
        launched: launched
      )
      .last == "4GB + 64GB|8999|promo|\(expected)|₱8,999.00")
    #expect(
      try lines("₱9,999.00 - Sample One 4GB+64GB (promo price of ₱8,999.00 on \(period))").last
        == "4GB + 64GB|8999|promo|-|-|₱8,999.00")
  }

  @Test func `The same period is the one before it`() throws {
    #expect(
      try lines(
        "₱8,999.00 - Sample One 4GB+64GB (promo price of ₱7,999.00 on April 19 - 21, 2023)₱10,999.00 - Sample One 6GB+128GB (promo price of ₱9,999.00 on the same period)",
        ram: [4, 6], storage: [64, 128]
      ).last == "6GB + 128GB|9999|promo|2023-04-19|2023-04-21|₱9,999.00")
  }

  @Test(
    "A foreign price is never a peso price",
    arguments: [
      (
        "CNY 699.00 - Official Price  in China No official price in the Philippines yet.",
        "CNY 699.00"
      ),
      ("USD 929.00 / No official price in the Philippines yet.", "USD 929.00"),
      (
        "NT$ 27,990.00 - Official Price  No official price in the Philippines yet.", "NT$ 27,990.00"
      ),
      ("￥ 6,799.00 - Official Price  No official price in the Philippines yet.", "￥ 6,799.00"),
      (
        "KSH 13,699.00 - Official Price  No official price in the Philippines yet.", "KSH 13,699.00"
      ),
    ])
  func foreign(text: String, amount: String) throws {
    #expect(
      try lines(text) == [
        "left out|foreign price|\(amount)", "left out|no official price yet|No official price",
      ])
  }

  @Test(
    "The shorter crawl's foreign amounts and counts are no prices",
    arguments: [
      ("CNY699Official", "foreign price|CNY699"), ("$899Official", "foreign price|$899"),
      ("EUR550", "foreign price|EUR550"), ("NT$27,990Official", "foreign price|NT$27,990"),
      ("4790", "bare count, not a price|4790"), ("17,611", "bare count, not a price|17,611"),
      ("soon", "unreadable price|soon"),
    ])
  func shorter(text: String, reason: String) throws {
    #expect(try lines(text) == ["left out|\(reason)"])
  }

  @Test func `Three capitals of a name are no currency`() throws {
    #expect(
      try lines("₱10,990.00 - Sample X3 NFC 64GB", name: "Sample X3 NFC", storage: [64, 128])
        == ["4GB + 64GB|10990|srp|-|-|₱10,990.00"])
  }

  @Test func `A peso price beside a foreign one stands`() throws {
    #expect(
      try lines("USD 99.00 / ₱3,699.00 - Official Price in the Philippines") == [
        "4GB + 64GB|3699|srp|-|-|₱3,699.00", "left out|foreign price|USD 99.00",
      ])
    #expect(try lines("₱29,999.00") == ["4GB + 64GB|29999|srp|-|-|₱29,999.00"])
  }

  @Test func `What cannot be right is left out with its reason`() throws {
    #expect(
      try lines("₱24,990.00 - Sample One 64GB (price drop to ₱25,999.00 on May 20, 2022)") == [
        "4GB + 64GB|24990|srp|-|-|₱24,990.00", "left out|impossible value|₱25,999.00",
      ])
    #expect(try lines("₱ - Sample One ") == ["left out|missing value|₱"])
    #expect(
      try lines("₱9.00 - Official Price in the Philippines")
        == ["left out|price ten times its neighbours, or a tenth|₱9.00"])
    #expect(
      try lines("₱9,000.00 - Something Else")
        == ["left out|unreadable price|₱9,000.00 - Something Else"])
    #expect(try lines("") == [])
  }

  @Test func `Kits and marketplaces are kinds of their own`() throws {
    #expect(
      try lines("₱4,999.00 - Prepaid kit₱5,999.00 - Lazada price") == [
        "4GB + 64GB|4999|kit|-|-|₱4,999.00", "4GB + 64GB|5999|online|-|-|₱5,999.00",
      ])
  }
}
