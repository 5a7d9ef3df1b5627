import Catalog
import Interchange

/// Reads MobileDokan's specifications, which describe the international model and state no price.
///
/// Its release date is international, never the Philippine launch. A page for each configuration
/// of a phone is folded into one record of the phone by the words of its name.
package enum MobiledokanReader {
  private static let columns = [
    "name", "url", "last_updated", "brand", "model", "release_date", "os", "chipset", "ram",
    "storage", "network",
  ]

  /// Reads the text of the file.
  ///
  /// - Throws: ``CSVError`` and ``SourceFormError``, where the file is not such a one.
  package static func read(_ text: String, _ tables: EditingTables) throws -> SourceReading {
    let table = try SourceTable.read(text, reader: "mobiledokan", columns: columns)
    var reading = SourceReading(rows: table.rows.count)
    var seen: Set<String> = []
    for row in table.rows {
      guard seen.insert(row["url"]).inserted else {
        reading.rejected.append(
          RejectedRow(
            line: row.line, column: "url", reason: .duplicate, value: row["name"],
            cure: .earlierPage))
        continue
      }
      reading.add(read(row, tables))
    }
    return reading
  }

  private static func read(_ row: CSVRow, _ tables: EditingTables) -> SourceReading.RowResult {
    let written = row["name"]
    guard let split = tables.brands.productName(written) else {
      return .rejected(
        RejectedRow(
          line: row.line, column: "brand", reason: .unknownBrand, value: written,
          cure: .addBrand))
    }
    guard let read = CalendarDay(iso: row["last_updated"].prefix(10)) else {
      return .rejected(
        RejectedRow(
          line: row.line, column: "last_updated", reason: .unreadableDate,
          value: row["last_updated"], cure: .writeReadingDay))
    }
    let (model, _) = SpecificationText.nameAndConfiguration(split.model)
    let slug = row["url"].split(separator: "/").last.map(String.init) ?? Slug.of(written)
    let ram = only(SpecificationText.gigabytes(row["ram"])) { $0 <= 24 }
    // Storage no larger than the RAM is the RAM written twice, or megabytes meant as gigabytes.
    let storage = only(SpecificationText.gigabytes(row["storage"])) { $0 > ram ?? 0 }
    let configuration = Configuration(ramGB: ram, storageGB: storage)
    let isWhole = configuration.ramGB != nil && configuration.storageGB != nil
    return .record(
      SourceRecord(
        line: row.line, nameAsWritten: written, brand: split.brand,
        model: MobiledokanName.general(model),
        released: DateText.read(row["release_date"]),
        specifications: MobiledokanSpecifications.read(row),
        configurations: isWhole ? [configuration] : [],
        source: PriceSource(
          id: "mobiledokan/\(Slug.of(slug))", publisher: Publisher.mobiledokan, url: row["url"],
          readOn: PartialDate(read))))
  }

  private static func only(_ sizes: [Double], where isPossible: (Double) -> Bool) -> Double? {
    sizes.count == 1 && isPossible(sizes[0]) ? sizes[0] : nil
  }
}
