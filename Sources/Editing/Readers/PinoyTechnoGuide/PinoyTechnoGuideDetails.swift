package import Catalog
import Interchange

/// Reads crawls of Pinoy Techno Guide's page of each phone.
package enum PinoyTechnoGuideDetails {
  /// Reads a crawl whose price column holds the page's whole price text with its history.
  ///
  /// - Parameters:
  ///   - readOn: the day the pages were read.
  ///   - sourcePrefix: opens the id of each page as a source: `ptg-2023-10`.
  /// - Throws: ``CSVError`` and ``SourceFormError``, where the file is not such a crawl.
  package static func read(
    _ text: String, _ tables: EditingTables, readOn: PartialDate, sourcePrefix: String
  ) throws -> SourceReading {
    try read(text, tables, reader: "ptg-details", readOn: readOn, sourcePrefix: sourcePrefix)
  }

  /// Reads a crawl with only one price of each page, often the lowest it ever had.
  ///
  /// Its prices are kind ``PriceKind/srp`` without a date; what a fuller crawl says of a phone
  /// stands before them.
  package static func readLowest(
    _ text: String, _ tables: EditingTables, readOn: PartialDate, sourcePrefix: String
  ) throws -> SourceReading {
    try read(text, tables, reader: "ptg-details-lowest", readOn: readOn, sourcePrefix: sourcePrefix)
  }

  private static func read(
    _ text: String, _ tables: EditingTables, reader: String, readOn: PartialDate,
    sourcePrefix: String
  ) throws -> SourceReading {
    let table = try CSVTable(text: text)
    let missing = PinoyTechnoGuidePage.required.filter { Set($0).isDisjoint(with: table.header) }
    guard missing.isEmpty else {
      throw SourceFormError(reader: reader, missingColumns: missing.compactMap(\.first))
    }
    var reading = SourceReading(rows: table.rows.count)
    var seen: Set<String> = []
    for row in table.rows {
      let page = PinoyTechnoGuidePage(row: row)
      guard let (slug, split) = accepted(page, tables, &seen, &reading) else { continue }
      let source = PriceSource(
        id: "\(sourcePrefix)/\(slug)", publisher: "Pinoy Techno Guide", url: page.link,
        readOn: readOn)
      reading.records.append(
        record(of: page, slug: slug, split: split, source: source, into: &reading))
    }
    return reading
  }

  /// The slug and name of a row that is a phone; every other row is rejected with its reason.
  private static func accepted(
    _ page: PinoyTechnoGuidePage, _ tables: EditingTables, _ seen: inout Set<String>,
    _ reading: inout SourceReading
  ) -> (slug: String, split: ProductName)? {
    func reject(_ column: String?, _ reason: LeftOutReason, _ value: String, _ cure: RowCure) {
      reading.rejected.append(
        RejectedRow(
          line: page.row.line, column: column, reason: reason, value: value, cure: cure))
    }
    let words = Set(ModelWords.of(page.name))
    if page.name.isEmpty {
      reject("Name", .missingValue, page.link, .namePhone)
    } else if !words.isDisjoint(with: ["tab", "tablet", "pad", "matepad", "ipad"]) {
      reject(nil, .tablet, page.name, .phonesOnly)
    } else if !words.isDisjoint(with: ["watch", "band", "buds", "freebuds", "earphones"]) {
      reject(nil, .accessory, page.name, .phonesOnly)
    } else if let slug = page.slug {
      guard let split = tables.brands.productName(page.name) else {
        reject("Name", .unknownBrand, page.name, .addBrand)
        return nil
      }
      if seen.insert(slug).inserted { return (slug, split) }
      reject("Link", .duplicate, page.link, .earlierPage)
    } else {
      reject("Link", .missingValue, page.link, .giveAddress)
    }
    return nil
  }

  private static func record(
    of page: PinoyTechnoGuidePage, slug: String, split: ProductName, source: PriceSource,
    into reading: inout SourceReading
  ) -> SourceRecord {
    func leaveOut(_ column: String, _ reason: LeftOutReason, _ value: String, _ cure: RowCure) {
      reading.leftOut.append(
        RejectedRow(
          line: page.row.line, column: column, reason: reason, value: value, cure: cure))
    }
    let ram = MemoryOptions(page.ram, of: .ram)
    let storage = MemoryOptions(page.storage, of: .storage)
    for (column, odd) in [("RAM", ram.odd), ("Storage", storage.odd)] {
      for value in odd {
        leaveOut(column, .impossibleValue, "\(value.plain)GB", .possibleSize)
      }
    }
    let (model, own) = SpecificationText.nameAndConfiguration(
      split.model, ramOptions: ram.sizes, storageOptions: storage.sizes)

    let launch = DateText.read(page.launch)
    if launch == nil, !page.launch.isEmpty {
      let isWithheld = DateText.isWithheld(page.launch)
      leaveOut(
        "Launch Date", isWithheld ? .missingValue : .unreadableDate, page.launch,
        isWithheld ? .dateOnceKnown : .writeDate)
    }
    let price = PriceText(
      page.price,
      page: PriceText.Page(
        name: page.name, ramOptions: ram.sizes, storageOptions: storage.sizes,
        ownConfiguration: own, launched: launch, readOn: source.readOn))
    for part in price.leftOut { leaveOut("Price", part.reason, part.value, part.cure) }

    // A page without a Philippine price that says so tells of the launch abroad.
    let isAbroad =
      DateText.isForeign(page.launch)
      || price.prices.isEmpty
        && price.leftOut.contains {
          [.foreignPrice, .noOfficialPrice, .bareCount].contains($0.reason)
        }
    return SourceRecord(
      line: page.row.line, nameAsWritten: page.name, key: slug, brand: split.brand, model: model,
      launched: isAbroad ? nil : launch, released: isAbroad ? launch : nil,
      specifications: page.specifications,
      configurations: configurations(
        own: own, ram: ram.sizes, storage: storage.sizes, prices: price.prices),
      prices: price.prices, source: source)
  }

  /// The configurations a page names: those of its prices, else RAM by storage as far as the two
  /// lists leave no doubt. Of several by several only the lowest and the highest pair are certain.
  private static func configurations(
    own: Configuration, ram: [Double], storage: [Double], prices: [StatedPrice]
  ) -> [Configuration] {
    let named = Set(prices.map(\.configuration)).filter { $0.ramGB != nil && $0.storageGB != nil }
    if !named.isEmpty { return named.sorted() }
    let rams = own.ramGB.map { [$0] } ?? ram
    let storages = own.storageGB.map { [$0] } ?? storage
    guard rams.count > 1, storages.count > 1 else {
      if rams.isEmpty { return storages.map { Configuration(storageGB: $0) } }
      if storages.isEmpty { return rams.map { Configuration(ramGB: $0) } }
      return rams.flatMap { ram in
        storages.map { Configuration(ramGB: ram, storageGB: $0) }
      }
    }
    return [
      Configuration(ramGB: rams.first, storageGB: storages.first),
      Configuration(ramGB: rams.last, storageGB: storages.last),
    ]
  }
}
