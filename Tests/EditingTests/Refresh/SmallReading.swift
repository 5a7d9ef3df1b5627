import Catalog

@testable import Editing

/// Records made by hand, for tests of the joining.
enum SmallReading {
  static func record(
    _ name: String, key: String? = nil, launched: String? = nil, released: String? = nil,
    network: Network? = nil, battery: Int? = nil, variants: [Configuration] = [],
    prices: [StatedPrice] = [], isDearer: Bool = false, source: String, on day: String
  ) -> SourceRecord {
    let split = ShippedTables.all.brands.productName(name) ?? ProductName(brand: "?", model: name)
    let readOn = PartialDate(iso: day) ?? CrawlDay.earliest
    let (model, own) = SpecificationText.nameAndConfiguration(split.model)
    return SourceRecord(
      line: 2, nameAsWritten: name, key: key, brand: split.brand, model: model,
      launched: launched.flatMap { PartialDate(iso: $0) },
      released: released.flatMap { PartialDate(iso: $0) },
      specifications: Specifications(
        network: network ?? ModelName(model).network, batteryMAh: battery),
      configurations: variants + (own == .unknown ? [] : [own]), prices: prices,
      isDearerVariant: isDearer,
      source: PriceSource(
        id: source, publisher: "P", url: "https://p.example/\(source)", readOn: readOn))
  }

  static func price(
    _ pesos: Int, _ kind: PriceKind = .srp, _ configuration: Configuration = .unknown,
    from: String? = nil
  ) -> StatedPrice {
    StatedPrice(
      configuration: configuration, amount: Peso(pesos: pesos), kind: kind,
      effectiveFrom: from.flatMap { PartialDate(iso: $0) }, asWritten: "\(pesos)")
  }

  static func reading(_ rank: SourceRank, _ records: SourceRecord...) -> RankedReading {
    RankedReading(
      file: "\(rank).csv", rank: rank,
      reading: SourceReading(rows: records.count, records: records))
  }
}
