import Catalog

extension InfoRendering {
  private static func figures(_ summary: CatalogSummary) -> [(String, Int)] {
    [
      ("brands", summary.brands), ("phones", summary.phones),
      ("priced_phones", summary.pricedPhones), ("variants", summary.variants),
      ("observations", summary.observations), ("distinct_prices", summary.distinctPrices),
      ("dated_price_drops", summary.datedPriceDrops),
      ("phones_with_network", summary.phonesWithNetwork),
      ("phones_with_configuration", summary.phonesWithConfiguration),
    ]
  }

  static func json(
    _ summary: CatalogSummary, _ location: String?, _ layers: [InfoLayer]
  ) -> JSONValue {
    let figures = figures(summary).map { JSONValue.Member($0.0, .integer($0.1)) }
    return JSONValue.object(figures).appending([
      .init("latest_date", JSONValue(summary.latestDate)),
      .init(
        "observations_by_kind",
        .object(
          PriceKind.allCases.map {
            .init($0.rawValue, .integer(summary.observationsByKind[$0, default: 0]))
          })),
      .init(
        "phones_by_year",
        .object(
          summary.phonesByYear.sorted { $0.key < $1.key }.map {
            .init(String($0.key), .integer($0.value))
          })),
      .init(
        "publishers",
        .array(
          summary.publishers.map {
            [
              "publisher": .string($0.publisher), "sources": .integer($0.sources),
              "observations": .integer($0.observations), "latest": .string($0.latest.iso),
            ]
          })),
      .init("brands_without_phones", .strings(summary.brandsWithoutPhones)),
      .init("brands_without_prices", .strings(summary.brandsWithoutPrices)),
      .init(
        "layers",
        .array(
          layers.map {
            [
              "layer": .string($0.name), "path": .string($0.path), "rows": .integer($0.rows),
              "last_change": JSONValue($0.lastChange),
            ]
          })),
      .init("catalog", JSONValue(location)),
    ])
  }

  /// One row a figure: `phones,,1450`, `phones_by_year,2024,120`.
  static func sheet(_ summary: CatalogSummary, _ layers: [InfoLayer]) -> CSVSheet {
    var rows = figures(summary).map { [$0.0, "", String($0.1)] }
    rows.append(["latest_date", "", summary.latestDate?.iso ?? ""])
    rows += PriceKind.allCases.map {
      ["observations_by_kind", $0.rawValue, String(summary.observationsByKind[$0, default: 0])]
    }
    rows += summary.phonesByYear.sorted { $0.key < $1.key }.map {
      ["phones_by_year", String($0.key), String($0.value)]
    }
    rows += summary.publishers.map {
      ["observations_by_publisher", $0.publisher, String($0.observations)]
    }
    rows += layers.map { ["rows_of_layer", $0.name, String($0.rows)] }
    rows += summary.brandsWithoutPhones.map { ["brand_without_phones", $0, ""] }
    rows += summary.brandsWithoutPrices.map { ["brand_without_prices", $0, ""] }
    return CSVSheet(header: ["figure", "of", "value"], rows: rows)
  }
}
