import Catalog
import Interchange

/// Pinoy Techno Guide's pricelists of brands: a row with the address of a phone's page is its
/// lowest variant, one with the address of the list itself a dearer variant.
struct PinoyTechnoGuideList {
  private let readOn: PartialDate
  private let tables: EditingTables
  /// Slug of the phone's page by the list's name and the phone's name, in lower case.
  private let slugs: [String: String]

  init(rows: [CSVRow], readOn: PartialDate, tables: EditingTables) {
    self.readOn = readOn
    self.tables = tables
    var slugs: [String: String] = [:]
    for row in rows where row["source_name"].hasPrefix("PTG ") {
      if let slug = Self.slug(row) { slugs[Self.key(row)] = slug }
    }
    self.slugs = slugs
  }

  func read(_ row: CSVRow) -> SourceReading.RowResult {
    let written = row["model"]
    let ownSlug = Self.slug(row)
    // A dearer variant repeats the name of a phone of its list; any other row is a headline.
    guard let slug = ownSlug ?? slugs[Self.key(row)] else { return .rejected(Self.headline(row)) }
    let correction = tables.names.correction(source: Self.reading, page: slug)
    guard let split = tables.brands.productName(correction?.name ?? written) else {
      return .rejected(
        RejectedRow(
          line: row.line, column: "model", reason: .unknownBrand, value: written,
          cure: .addBrand))
    }
    guard let price = ListedPrice.read(row["price"]) else {
      return .rejected(ListedPrice.unreadable(row, column: "price"))
    }
    let (model, configuration) = SpecificationText.nameAndConfiguration(split.model)
    return .record(
      SourceRecord(
        line: row.line, nameAsWritten: written, key: correction?.page ?? slug, brand: split.brand,
        model: model,
        specifications: Specifications(network: ModelName(model).network),
        prices: [
          StatedPrice(
            configuration: configuration, amount: price.amount, kind: .srp,
            asWritten: price.asWritten)
        ],
        isDearerVariant: ownSlug == nil,
        source: source(row, slug: ownSlug)))
  }

  private func source(_ row: CSVRow, slug: String?) -> PriceSource {
    let url = row["detail_url"]
    let page = slug ?? "pricelists-\(url.split(separator: "/").last ?? "")"
    return PriceSource(
      id: "\(Self.reading)/\(page)", publisher: Publisher.pinoyTechnoGuide, url: url, readOn: readOn
    )
  }

  /// What opens the ids of the lists' pages as sources.
  private static let reading = "ptg-2026-07"

  private static func headline(_ row: CSVRow) -> RejectedRow {
    let name = row["model"]
    let words = ModelWords.of(name)
    if words.count <= 6, case .tablet = ProductKind(name: name) {
      return RejectedRow(
        line: row.line, column: "model", reason: .tablet, value: name,
        cure: .phonesOnly)
    }
    return RejectedRow(
      line: row.line, column: "model", reason: .pageFurniture, value: name,
      cure: .pageHeading)
  }

  private static func key(_ row: CSVRow) -> String {
    row["source_name"] + "\n" + row["model"].lowercased()
  }

  /// The last part of `…/smartphones/<slug>`.
  private static func slug(_ row: CSVRow) -> String? {
    let parts = row["detail_url"].split(separator: "/")
    guard parts.count >= 2, parts[parts.count - 2] == "smartphones" else { return nil }
    return String(parts[parts.count - 1])
  }
}
