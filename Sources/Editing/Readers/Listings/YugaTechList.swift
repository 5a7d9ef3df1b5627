import Catalog
import Interchange

/// YugaTech's pricelist of 2025, whose columns run name, chipset, memory, prices and launch month
/// together.
///
/// A row's own columns often lack the prices; the page's one row that holds the whole list as text
/// has them, and also the phones that have no row of their own.
struct YugaTechList {
  private let readOn: PartialDate
  private let tables: EditingTables
  /// Every entry of the page with its prices, by the row of the file that tells it.
  private let entries: [Int: [YugaTechEntry]]

  init(rows: [CSVRow], readOn: PartialDate, tables: EditingTables) {
    self.readOn = readOn
    self.tables = tables
    let own = rows.filter { $0["source_name"].hasPrefix("YugaTech ") }
    let segments = own.flatMap { Self.segments(of: $0).filter(Self.hasPrice) }
    var claimed: Set<String> = []
    var entries: [Int: [YugaTechEntry]] = [:]
    let lists = own.filter { Self.segments(of: $0).count > Self.segmentsOfOneRow }
    for row in own where !lists.contains(where: { $0.line == row.line }) {
      guard let entry = Self.entry(of: row, among: segments, claimed: &claimed) else { continue }
      entries[row.line] = [entry]
    }
    for row in lists {
      for (index, segment) in Self.segments(of: row).enumerated() {
        // The list's first phone has its name in the row's address alone.
        let text = index == 0 ? "\(Self.nameFromAddress(row)) \(segment)" : segment
        guard claimed.insert(segment).inserted, let entry = YugaTechEntry(text: text) else {
          continue
        }
        entries[row.line, default: []].append(entry)
      }
    }
    self.entries = entries
  }

  func read(_ row: CSVRow) -> SourceReading.RowResult {
    let records = (entries[row.line] ?? []).flatMap { self.records(of: $0, line: row.line) }
    guard records.isEmpty else { return .records(records) }
    return .rejected(
      RejectedRow(
        line: row.line, column: "model", reason: .pageFurniture, value: row["model"],
        cure: .pageHeading))
  }

  private func records(of entry: YugaTechEntry, line: Int) -> [SourceRecord] {
    guard let split = tables.brands.productName(entry.name) else { return [] }
    let model = split.model
    let source = PriceSource(
      id: "yugatech-2025", publisher: Publisher.yugaTech,
      url: "https://www.yugatech.com/smartphone-price-list-philippines-2025/", readOn: readOn)
    func record(_ model: String, _ prices: [YugaTechEntry.Price], chipset: String?) -> SourceRecord
    {
      let chipset = chipset.flatMap { SpecificationText.chipset($0) ?? $0 }
      return SourceRecord(
        line: line, nameAsWritten: entry.name, brand: split.brand, model: model,
        launched: entry.launched,
        specifications: Specifications(
          network: ModelName(model).network ?? chipset.flatMap(ChipsetNetwork.network),
          chipset: chipset),
        configurations: entry.configurations(of: prices),
        prices: prices.map {
          StatedPrice(
            configuration: $0.configuration, amount: $0.amount, kind: .srp, asWritten: $0.asWritten,
            isVariantInferred: $0.isInferred)
        },
        source: source)
    }
    let own = entry.prices.filter { !$0.isOf4GModel }
    let other = entry.prices.filter(\.isOf4GModel)
    var records = [record(model, own, chipset: entry.chipset)]
    if !other.isEmpty {
      let base = ModelName(model).modelWithoutNetwork
      records.append(record(base + " 4G", other, chipset: nil))
    }
    return records
  }

  // MARK: - Finding a row's entry

  /// A row of its own repeats its entry at most twice, once without prices and once with them.
  private static let segmentsOfOneRow = 2

  private static func entry(
    of row: CSVRow, among segments: [String], claimed: inout Set<String>
  ) -> YugaTechEntry? {
    let model = row["model"].split(separator: " ").joined(separator: " ").lowercased()
    let price = ListedPrice.read(row["price"])?.amount
    let found = segments.first { segment in
      let bare = YugaTechEntry.withoutPrices(segment)
      guard bare == model || bare.hasPrefix(model + " ") else { return false }
      return YugaTechEntry(text: segment)?.prices.map(\.amount).min() == price
    }
    if let found {
      claimed.insert(found)
      return YugaTechEntry(text: found)
    }
    // Without the list, the row's own words and its price have to do.
    if let own = Self.segments(of: row).first(where: hasPrice),
      let entry = YugaTechEntry(text: row["model"] + " " + own), !entry.prices.isEmpty
    {
      claimed.insert(row["model"] + " " + own)
      return entry
    }
    guard var entry = YugaTechEntry(text: row["model"]),
      let written = ListedPrice.read(row["price"])
    else { return nil }
    let isSingle = entry.rams.count == 1 && entry.storages.count == 1
    entry.prices = [
      YugaTechEntry.Price(
        amount: written.amount, asWritten: written.asWritten,
        configuration: isSingle
          ? Configuration(ramGB: entry.rams[0], storageGB: entry.storages[0]) : .unknown)
    ]
    return entry
  }

  private static func hasPrice(_ text: String) -> Bool { text.lowercased().contains("php") }

  /// The text of the processor column, one segment for each phone: each ends with its launch month.
  private static func segments(of row: CSVRow) -> [String] {
    let words = row["processor"].split(separator: " ").map(String.init)
    var segments: [String] = []
    var segment: [String] = []
    for (index, word) in words.enumerated() {
      segment.append(word)
      if index > 0, word.count == 4, word.hasPrefix("20"), Int(word) != nil,
        DateText.month(words[index - 1]) != nil
      {
        segments.append(segment.joined(separator: " "))
        segment = []
      }
    }
    return segments
  }

  /// `honor x9c 5g` from `…/gadget-reviews/honor-x9c-5g-review/`.
  private static func nameFromAddress(_ row: CSVRow) -> String {
    let page = row["detail_url"].split(separator: "/").last ?? ""
    return page.split(separator: "-").filter { $0 != "review" }.joined(separator: " ")
  }
}

extension YugaTechEntry {
  /// The configurations that the entry names in full, or that follow from its sizes: one RAM with
  /// its storages, or of several by several the lowest and the highest pair where only one of all
  /// has a price.
  func configurations(of prices: [Price]) -> [Configuration] {
    let priced = prices.map(\.configuration).filter(\.isWhole)
    var stated: [Configuration] = []
    if rams.count == 1 {
      stated = storages.map { Configuration(ramGB: rams[0], storageGB: $0) }
    } else if storages.count == 1 {
      stated = rams.map { Configuration(ramGB: $0, storageGB: storages[0]) }
    } else if priced.count == 1 {
      stated = [
        Configuration(ramGB: rams.min(), storageGB: storages.min()),
        Configuration(ramGB: rams.max(), storageGB: storages.max()),
      ].filter(\.isWhole)
    }
    return Array(Set(priced + stated)).sorted()
  }
}
