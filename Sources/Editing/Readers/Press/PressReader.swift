import Catalog
import Interchange

/// Reads single facts from pages of the press, one fact a row, each with the page's address.
package enum PressReader {
  private static let columns = [
    "brand", "model", "price_php", "price_kind", "observed_on", "source_url",
  ]

  /// Reads the text of the file.
  ///
  /// - Throws: ``CSVError`` and ``SourceFormError``, where the file is not such a one.
  package static func read(_ text: String, _ tables: EditingTables) throws -> SourceReading {
    let table = try SourceTable.read(text, reader: "press", columns: columns)
    var reading = SourceReading(rows: table.rows.count)
    var seen: Set<[String]> = []
    for row in table.rows {
      let identity = ["brand", "model", "ram_gb", "storage_gb", "price_php", "source_url"]
        .map { row[$0] }
      let date = row["observed_on"]
      guard seen.insert(identity + [date]).inserted else {
        reading.rejected.append(
          RejectedRow(
            line: row.line, reason: .duplicate, value: identity.prefix(2).joined(separator: " "),
            cure: .earlierFact))
        continue
      }
      reading.add(read(row, tables))
    }
    return reading
  }

  private static func read(_ row: CSVRow, _ tables: EditingTables) -> SourceReading.RowResult {
    let written = "\(row["brand"]) \(row["model"])"
    func rejected(
      _ column: String, _ reason: LeftOutReason, _ cure: RowCure
    ) -> SourceReading.RowResult {
      .rejected(
        RejectedRow(
          line: row.line, column: column, reason: reason,
          value: column == "model" ? written : row[column], cure: cure))
    }
    guard let split = tables.brands.productName(written) else {
      return rejected(
        "brand", .unknownBrand, .addBrand)
    }
    if case .series = ProductKind(name: split.model) {
      return rejected("model", .namesNoModel, .nameOneModel)
    }
    guard !row["observed_on"].isEmpty else {
      return rejected(
        "observed_on", .missingValue, .givePageDate)
    }
    guard let date = PartialDate(iso: row["observed_on"]) else {
      return rejected(
        "observed_on", .unreadableDate, .writeDate)
    }
    guard let price = ListedPrice.read(row["price_php"]) else {
      return .rejected(ListedPrice.unreadable(row, column: "price_php"))
    }
    guard let kind = PriceKind(rawValue: row["price_kind"]) else {
      return rejected(
        "price_kind", .unreadableValue, .priceKind)
    }
    let configuration = Configuration(
      ramGB: Double(row["ram_gb"]), storageGB: Double(row["storage_gb"]))
    let isWhole = configuration.ramGB != nil && configuration.storageGB != nil
    return .record(
      SourceRecord(
        line: row.line, nameAsWritten: written, brand: split.brand, model: split.model,
        launched: PartialDate(iso: row["launch_ph"]),
        specifications: specifications(row, model: split.model),
        configurations: isWhole ? [configuration] : [],
        prices: [
          StatedPrice(
            configuration: configuration, amount: price.amount, kind: kind,
            asWritten: price.asWritten)
        ],
        source: PressSource.of(row["source_url"], date: date)))
  }

  private static func specifications(_ row: CSVRow, model: String) -> Specifications {
    let chipset = SpecificationText.chipset(row["chipset"])
    let system = SpecificationText.operatingSystem(row["os"])
    let network: Network? = row["network_5g"] == "yes" ? .fiveG : nil
    return Specifications(
      network: network ?? ModelName(model).network, os: system?.family,
      osVersion: system?.version, chipset: chipset,
      displayInches: Double(row["display_in"]),
      batteryMAh: Int(row["battery_mah"]))
  }
}
