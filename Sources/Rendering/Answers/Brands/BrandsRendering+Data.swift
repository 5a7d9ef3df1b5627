import Catalog

extension BrandsRendering {
  static func json(_ comparison: BrandComparison) -> JSONValue {
    let object: JSONValue = [
      "as_of": .string(comparison.asOf.iso), "year": JSONValue(comparison.year),
      "narrowing": .strings(comparison.narrowing.map { $0.english }),
      "brands": .array(comparison.brands.map(json)),
    ]
    return object.appending(comparison.counted.json)
  }

  private static func json(_ figures: BrandFigures) -> JSONValue {
    [
      "id": .string(figures.brand.id), "name": .string(figures.brand.name),
      "sub_brands": .strings(figures.subBrands.map { $0.id }),
      "phones": .integer(figures.phones), "priced": .integer(figures.priced),
      "lowest_php": JSONValue(figures.lowest),
      "lower_quartile_php": JSONValue(figures.lowerQuartile),
      "median_php": JSONValue(figures.median),
      "upper_quartile_php": JSONValue(figures.upperQuartile),
      "highest_php": JSONValue(figures.highest),
      "five_g": [
        "phones": .integer(figures.fiveG.phones), "n": .integer(figures.fiveG.of),
        "percent": Percent.json(figures.fiveG.basisPoints),
      ],
      "per_gb": [
        "median_php": JSONValue(figures.perGigabyte.median),
        "n": .integer(figures.perGigabyte.of),
      ],
      "change": figures.change.map { change in
        [
          "year": .integer(change.year), "n": .integer(change.of),
          "from_median_php": JSONValue(change.step?.from),
          "to_median_php": JSONValue(change.step?.to),
          "percent": Percent.json(change.step?.basisPoints),
        ]
      } ?? .null,
      "bands": BandsRendering.json(figures.bands),
      "older_left_out": .integer(figures.olderLeftOut),
    ]
  }

  /// One row a brand, a column for each band.
  static func sheet(_ comparison: BrandComparison) -> CSVSheet {
    CSVSheet(
      header: [
        "id", "brand", "phones", "priced", "lowest_php", "lower_quartile_php", "median_php",
        "upper_quartile_php", "highest_php", "five_g_phones", "five_g_n", "five_g_percent",
        "per_gb_median_php", "per_gb_n", "change_year", "change_n", "change_percent",
      ] + PriceBand.all.map { "band_\($0.id)" } + ["older_left_out"],
      rows: comparison.brands.map { figures in
        [
          figures.brand.id, figures.brand.name, String(figures.phones), String(figures.priced),
          figures.lowest?.plain ?? "", figures.lowerQuartile?.plain ?? "",
          figures.median?.plain ?? "", figures.upperQuartile?.plain ?? "",
          figures.highest?.plain ?? "", String(figures.fiveG.phones), String(figures.fiveG.of),
          figures.fiveG.basisPoints.map(Percent.plain) ?? "",
          figures.perGigabyte.median?.plain ?? "", String(figures.perGigabyte.of),
          figures.change.map { String($0.year) } ?? "",
          figures.change.map { String($0.of) } ?? "",
          figures.change?.step?.basisPoints.map(Percent.plain) ?? "",
        ]
          + PriceBand.all.indices.map { index in
            index < figures.bands.count ? String(figures.bands[index].phones) : "0"
          } + [String(figures.olderLeftOut)]
      })
  }
}
