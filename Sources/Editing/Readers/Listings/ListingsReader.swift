import Catalog
import Interchange

/// Reads the listings of July 2026: Pinoy Techno Guide's pricelists, YugaTech's list of 2025, and
/// two shops, told apart by the column `source_name`.
package enum ListingsReader {
  private static let columns = [
    "brand", "model", "price", "source_name", "source_url", "detail_url", "processor",
  ]

  /// Reads the text of the file.
  ///
  /// - Throws: ``CSVError`` and ``SourceFormError``, where the file is not such a one.
  package static func read(_ text: String, _ tables: EditingTables) throws -> SourceReading {
    let table = try SourceTable.read(text, reader: "listings", columns: columns)
    var reading = SourceReading(rows: table.rows.count)
    guard let readOn = tables.day(ofReader: "listings") else { return reading }
    let guide = PinoyTechnoGuideList(rows: table.rows, readOn: readOn, tables: tables)
    let yuga = YugaTechList(rows: table.rows, readOn: readOn, tables: tables)
    for row in table.rows {
      let name = row["source_name"]
      if name.hasPrefix("PTG ") {
        reading.add(guide.read(row))
      } else if name.hasPrefix("YugaTech ") {
        reading.add(yuga.read(row))
      } else if let shop = ListedShop(sourceName: name) {
        reading.add(shop.read(row, readOn: readOn, tables))
      } else {
        reading.rejected.append(
          RejectedRow(
            line: row.line, column: "source_name", reason: .unreadableValue, value: name,
            cure: .nameKnownSource))
      }
    }
    return reading
  }
}

extension SourceReading {
  /// What one row became: records, or a rejection.
  enum RowResult {
    case records([SourceRecord])
    case rejected(RejectedRow)

    static func record(_ record: SourceRecord) -> RowResult { .records([record]) }
  }

  mutating func add(_ result: RowResult) {
    switch result {
    case .records(let records): self.records += records
    case .rejected(let row): rejected.append(row)
    }
  }
}
