/// A reader of raw sources by the name that `presyo import --reader` takes.
package struct SourceReader: Sendable {
  /// The name to ask for it by: `ptg-details`.
  package let name: String
  /// What it reads, in a few words.
  package let title: String
  /// One sentence for the help.
  package let summary: String
  /// What its kind of source is trusted for.
  package let rank: SourceRank
  /// Reads the text of a file.
  ///
  /// - Throws: ``CSVError`` and ``SourceFormError``, where the file is not of this kind.
  package let read: @Sendable (String, EditingTables) throws -> SourceReading

  /// The reader with this name.
  package static func named(_ name: String) -> SourceReader? { all.first { $0.name == name } }

  /// Every reader, in the order of the help.
  package static let all: [SourceReader] = [
    SourceReader(
      name: "ptg-details", title: "Pinoy Techno Guide, pages of phones",
      summary: "A crawl of detail pages with the whole history of prices and the specifications.",
      rank: .laterPages,
      read: {
        try PinoyTechnoGuideDetails.read(
          $0, $1, readOn: CrawlDay.of($0) ?? $1.day(ofReader: "ptg-details") ?? CrawlDay.earliest,
          sourcePrefix: CrawlDay.prefix(of: $0))
      }),
    SourceReader(
      name: "ptg-details-lowest", title: "Pinoy Techno Guide, pages with the lowest price only",
      summary: "A crawl of detail pages with one price each, which fills what fuller crawls lack.",
      rank: .pagesOfLowestPrice,
      read: {
        try PinoyTechnoGuideDetails.readLowest(
          $0, $1, readOn: CrawlDay.of($0) ?? $1.day(ofReader: "ptg-details") ?? CrawlDay.earliest,
          sourcePrefix: CrawlDay.prefix(of: $0))
      }),
    SourceReader(
      name: "listings", title: "Pricelists and shops of July 2026",
      summary: "Pricelists of Pinoy Techno Guide and YugaTech, and the shops Kimstore and Save N "
        + "Earn, told apart by their column source_name.",
      rank: .pricelists, read: { try ListingsReader.read($0, $1) }),
    SourceReader(
      name: "press", title: "Facts from the press",
      summary: "Single prices with the address and the date of the page that states them.",
      rank: .press, read: { try PressReader.read($0, $1) }),
    SourceReader(
      name: "gadgetmoto", title: "GadgetMoto, a shop's own list",
      summary: "List prices of one shop, many of imported phones; memory borrowed from storage is "
        + "no RAM.",
      rank: .shops, read: { try ShopListReader.read($0, $1) }),
    SourceReader(
      name: "lazada", title: "Lazada Philippines, marketplace prices",
      summary: "What models sold for on the marketplace; crossed-out prices are not read.",
      rank: .marketplace, read: { try MarketplaceReader.read($0, $1) }),
    SourceReader(
      name: "press-specifications", title: "Specifications from the press and from makers",
      summary: "Single specifications and releases of phones that the catalogue has, with the "
        + "address of the page that states each.",
      rank: .pressAbroad,
      read: { text, tables in
        try PressSpecificationReader.read(
          text, readOn: tables.day(ofReader: "press-specifications") ?? CrawlDay.earliest)
      }),
    SourceReader(
      name: "found-facts", title: "Facts that people found",
      summary: "The same, from the table of found facts beside the facts themselves.",
      rank: .pressAbroad,
      read: { text, _ in try PressSpecificationReader.read(text, readOn: CrawlDay.earliest) }),
    SourceReader(
      name: "found-prices", title: "Prices that people found",
      summary: "Prices on Philippine pages, from the table of found prices beside the facts.",
      rank: .press, read: { text, _ in try FoundPriceReader.read(text) }),
    SourceReader(
      name: "mobiledokan-more", title: "MobileDokan, further pages",
      summary: "Releases and core specifications of phones that the catalogue has.",
      rank: .international, read: { text, _ in try MobiledokanMoreReader.read(text) }),
    SourceReader(
      name: "mobiledokan", title: "MobileDokan, specifications",
      summary: "Specifications and release dates of international models, without prices.",
      rank: .international, read: { try MobiledokanReader.read($0, $1) }),
  ]
}
