import Catalog
import Interchange

/// Reads the list prices of GadgetMoto, a shop in Cavite, many of them of imported phones.
///
/// Memory that the list says is borrowed from storage is no RAM: the RAM is then unknown.
package enum ShopListReader {
  private static let columns = ["product", "config_as_listed", "list_price_php", "sheet_date"]

  /// Reads the text of the file.
  ///
  /// - Throws: ``CSVError`` and ``SourceFormError``, where the file is not such a one.
  package static func read(_ text: String, _ tables: EditingTables) throws -> SourceReading {
    let table = try SourceTable.read(text, reader: "gadgetmoto", columns: columns)
    var reading = SourceReading(rows: table.rows.count)
    var seen: Set<String> = []
    for row in table.rows {
      reading.add(read(row, tables, seen: &seen))
    }
    return reading
  }

  private static func read(
    _ row: CSVRow, _ tables: EditingTables, seen: inout Set<String>
  ) -> SourceReading.RowResult {
    let written = row["product"]
    let note = row["import_note"].lowercased()
    func rejected(
      _ column: String, _ reason: LeftOutReason, _ value: String, _ cure: RowCure
    ) -> SourceReading.RowResult {
      .rejected(
        RejectedRow(line: row.line, column: column, reason: reason, value: value, cure: cure))
    }
    if note.contains("ambiguous") {
      return rejected(
        "product", .namesNoModel, written, .nameOneModel)
    }
    if ModelWords.of(written).contains("kit") {
      return rejected(
        "product", .namesNoModel, written, .priceWithoutBundle)
    }
    guard let split = tables.brands.productName(written) else {
      return rejected(
        "product", .unknownBrand, written,
        .addBrand)
    }
    guard let price = ListedPrice.read(row["list_price_php"]) else {
      return .rejected(ListedPrice.unreadable(row, column: "list_price_php"))
    }
    guard let date = PartialDate(iso: row["sheet_date"]) else {
      return rejected(
        "sheet_date", .unreadableDate, row["sheet_date"],
        .writeReadingDay)
    }
    var configuration = configuration(row["config_as_listed"], note: note)
    if !seen.insert("\(written)\n\(configuration.words)").inserted, configuration != .unknown {
      // The same configuration at two prices: one of the two is another, and which is not told.
      configuration = Configuration(ramGB: configuration.ramGB)
    }
    let configurations = configuration.ramGB != nil && configuration.storageGB != nil
    return .record(
      SourceRecord(
        line: row.line, nameAsWritten: written, brand: split.brand, model: split.model,
        specifications: Specifications(network: ModelName(split.model).network),
        configurations: configurations ? [configuration] : [],
        prices: [
          StatedPrice(
            configuration: configuration, amount: price.amount, kind: .shop,
            asWritten: price.asWritten)
        ],
        source: PriceSource(
          id: "gadgetmoto-\(date.iso)", publisher: Publisher.gadgetMoto,
          url: address, readOn: date)))
  }

  private static let address =
    "https://github.com/jasonsalazar619-creator/GadgetMoto-store/blob/17df7c4/"
    + "docs/available-product-import-mapping.md"

  /// Reads `12GB/256GB` or `128GB`.
  private static func configuration(_ text: String, note: String) -> Configuration {
    let stated = SpecificationText.configuration(text)
    return note.contains("extended") ? Configuration(storageGB: stated.storageGB) : stated
  }
}
