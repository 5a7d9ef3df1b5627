import Catalog
import Interchange

/// Reads marketplace prices of models on Lazada's Philippine site.
///
/// `price` is what a model sold for; the crossed-out `original_price` is not read.
package enum MarketplaceReader {
  private static let columns = ["model", "price", "url"]

  /// Reads the text of the file.
  ///
  /// - Throws: ``CSVError`` and ``SourceFormError``, where the file is not such a one.
  package static func read(_ text: String, _ tables: EditingTables) throws -> SourceReading {
    let table = try SourceTable.read(text, reader: "lazada", columns: columns)
    var reading = SourceReading(rows: table.rows.count)
    guard let readOn = tables.day(ofReader: "lazada") else { return reading }
    let best = rowsByAddress(table.rows)
    for row in table.rows {
      let written = row["model"]
      let url = MarketplaceAddress.repaired(row["url"])
      guard best[url] == row.line else {
        reading.rejected.append(
          RejectedRow(
            line: row.line, column: "url", reason: .duplicate, value: written,
            cure: .modelsOwnPage))
        continue
      }
      guard let split = tables.brands.productName(written) else {
        reading.rejected.append(
          RejectedRow(
            line: row.line, column: "model", reason: .unknownBrand, value: written,
            cure: .addBrand))
        continue
      }
      let id = "lazada-2024-02/\(MarketplaceAddress.item(url))"
      guard !tables.copies.contains(id) else {
        reading.rejected.append(
          RejectedRow(
            line: row.line, column: "url", reason: .contradictingCopy, value: written,
            cure: .makersUnit))
        continue
      }
      guard let price = ListedPrice.read(row["price"]) else {
        reading.rejected.append(ListedPrice.unreadable(row, column: "price"))
        continue
      }
      let name = ModelName(split.model)
      let network =
        name.network ?? (MarketplaceAddress.names5G(url, model: split.model) ? .fiveG : nil)
        ?? (MarketplaceAddress.names4G(url) ? .fourG : nil)
      let offered = MemoryOffer(address: url)
      var record = SourceRecord(
        line: row.line, nameAsWritten: written, brand: split.brand, model: split.model,
        specifications: Specifications(network: network),
        configurations: offered.configuration.isWhole ? [offered.configuration] : [],
        prices: [
          StatedPrice(
            configuration: offered.configuration, amount: price.amount, kind: .online,
            asWritten: price.asWritten)
        ],
        source: PriceSource(
          id: id, publisher: Publisher.lazada,
          url: url, readOn: readOn))
      record.offered = offered
      record.offered.names5G = network == .fiveG
      reading.records.append(record)
    }
    return reading
  }

  /// The line of the row whose model fits an address best, for each address.
  private static func rowsByAddress(_ rows: [CSVRow]) -> [String: Int] {
    var best: [String: (line: Int, fit: Int)] = [:]
    for row in rows {
      let url = MarketplaceAddress.repaired(row["url"])
      let fit = MarketplaceAddress.fit(of: row["model"], to: url)
      if best[url].map({ fit > $0.fit }) ?? true { best[url] = (row.line, fit) }
    }
    return best.mapValues(\.line)
  }
}
