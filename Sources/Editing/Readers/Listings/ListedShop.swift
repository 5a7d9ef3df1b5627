import Catalog
import Interchange

/// One of the two shops of the listings.
enum ListedShop: String, CaseIterable {
  case kimstore
  case saveNEarn = "save-n-earn"

  init?(sourceName: String) {
    if sourceName.hasPrefix("Kimstore") {
      self = .kimstore
    } else if sourceName.hasPrefix("Save N Earn") {
      self = .saveNEarn
    } else {
      return nil
    }
  }

  private var publisher: String {
    switch self {
    case .kimstore: Publisher.kimstore
    case .saveNEarn: Publisher.saveNEarn
    }
  }

  func read(
    _ row: CSVRow, readOn: PartialDate, _ tables: EditingTables
  ) -> SourceReading.RowResult {
    let written = row["model"]
    func rejected(_ reason: LeftOutReason, _ cure: RowCure) -> SourceReading.RowResult {
      .rejected(
        RejectedRow(line: row.line, column: "model", reason: reason, value: written, cure: cure))
    }
    if let (reason, cure) = ProductKind(name: written).leftOut { return rejected(reason, cure) }
    let url = row["detail_url"]
    let parts = url.split(separator: "/")
    guard parts.count >= 2, parts[parts.count - 2] == "products", let handle = parts.last else {
      return rejected(
        .crossedOutPrice, .priceBesideIt)
    }
    let name = BracketMark.stripped(written)
    guard let split = tables.brands.productName(name) else {
      return rejected(.unknownBrand, .addBrand)
    }
    guard let price = ListedPrice.read(row["price"]) else {
      return .rejected(ListedPrice.unreadable(row, column: "price"))
    }
    let (model, configuration) = SpecificationText.nameAndConfiguration(split.model)
    return .record(
      SourceRecord(
        line: row.line, nameAsWritten: written, brand: split.brand, model: model,
        specifications: Specifications(network: ModelName(model).network),
        configurations: configuration == .unknown ? [] : [configuration],
        prices: [
          StatedPrice(
            configuration: configuration, amount: price.amount, kind: .shop,
            asWritten: price.asWritten)
        ],
        source: PriceSource(
          id: "\(rawValue)-2026-07/\(Slug.of(String(handle)))", publisher: publisher, url: url,
          readOn: readOn)))
  }
}
