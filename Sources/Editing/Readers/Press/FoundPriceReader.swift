import Catalog
import Interchange

/// Reads prices that people found on Philippine pages, each of a phone that the catalogue has.
package enum FoundPriceReader {
  private static let columns = [
    "phone_id", "ram_gb", "storage_gb", "price_php", "price_kind", "url", "publisher", "page_date",
  ]

  /// Reads the text of the file.
  ///
  /// - Throws: ``CSVError`` and ``SourceFormError``, where the file is not such a one.
  package static func read(_ text: String) throws -> SourceReading {
    let table = try SourceTable.read(text, reader: "found-prices", columns: columns)
    var reading = SourceReading(rows: table.rows.count)
    for row in table.rows { reading.add(read(row)) }
    return reading
  }

  private static func read(_ row: CSVRow) -> SourceReading.RowResult {
    func rejected(_ column: String, _ reason: LeftOutReason, _ cure: RowCure)
      -> SourceReading.RowResult
    {
      .rejected(
        RejectedRow(
          line: row.line, column: column, reason: reason, value: row[column], cure: cure))
    }
    guard let price = ListedPrice.read(row["price_php"]) else {
      return .rejected(ListedPrice.unreadable(row, column: "price_php"))
    }
    guard let kind = PriceKind(rawValue: row["price_kind"]) else {
      return rejected(
        "price_kind", .unreadableValue,
        .priceKind)
    }
    guard let date = PartialDate(iso: row["page_date"]) ?? PartialDate(iso: row["read_on"]) else {
      return rejected(
        "page_date", .unreadableDate, .writeDate)
    }
    let phone = row["phone_id"]
    let configuration = Configuration(
      ramGB: Double(row["ram_gb"]), storageGB: Double(row["storage_gb"]))
    let page = PressSource.of(row["url"], date: date)
    var record = SourceRecord(
      line: row.line, nameAsWritten: phone, brand: String(phone.prefix { $0 != "-" }),
      model: phone, configurations: configuration.isWhole ? [configuration] : [],
      prices: [
        StatedPrice(
          configuration: configuration, amount: price.amount, kind: kind,
          effectiveFrom: PartialDate(iso: row["effective_from"]),
          asWritten: row["as_written"].isEmpty ? price.asWritten : row["as_written"])
      ],
      source: PriceSource(
        id: page.id, publisher: row["publisher"], url: page.url, readOn: page.readOn))
    record.phone = phone
    return .record(record)
  }
}
