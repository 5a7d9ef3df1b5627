import Catalog

/// A few brands side by side, one column each.
enum BrandColumns {
  static func figures(_ comparison: BrandComparison) -> TableModel {
    var rows: [(String, (BrandFigures) -> String)] = [
      ("Phones", { grouped($0.phones) }),
      ("With a price (n)", { grouped($0.priced) }),
      ("Lowest", { $0.price($0.lowest) }),
      ("Lower quartile", { $0.price($0.lowerQuartile) }),
      ("Median", { $0.price($0.median) }),
      ("Upper quartile", { $0.price($0.upperQuartile) }),
      ("Highest", { $0.price($0.highest) }),
      ("With 5G", { $0.fiveGWords }),
      ("Median per GB", { $0.perGigabyteWords }),
    ]
    if let year = comparison.year {
      rows.append(("Median against \(year - 1)", { $0.changeWords }))
    }
    return TableModel(
      title: "Figures of each brand", columns: columns(comparison, "Figure"),
      rows: rows.map { name, read in
        [TableCell(name)] + comparison.brands.map { TableCell(breakable(read($0))) }
      })
  }

  static func bands(_ comparison: BrandComparison) -> TableModel {
    let most = comparison.brands.flatMap { $0.bands }.map { $0.phones }.max() ?? 0
    var columns = [TableColumn("Band", isName: true)]
    for brand in comparison.brands {
      columns.append(TableColumn(brand.brand.name, .trailing))
      columns.append(TableColumn("", priority: 1, minimumWidth: 5))
    }
    return TableModel(
      title: "Phones of each brand by price band", columns: columns,
      rows: PriceBand.all.indices.map { index in
        [TableCell(PriceBand.all[index].words)]
          + comparison.brands.flatMap { brand -> [TableCell] in
            let phones = index < brand.bands.count ? brand.bands[index].phones : 0
            return [
              TableCell(phones == 0 ? "·" : grouped(phones)),
              TableCell("", bar: most > 0 ? Double(phones) / Double(most) : 0),
            ]
          }
      })
  }

  /// The words with what stands in brackets kept together.
  private static func breakable(_ words: String) -> String {
    guard let bracket = words.firstIndex(of: "(") else { return words }
    return words[..<bracket]
      + String(words[bracket...].map { $0 == " " ? "\u{A0}" : $0 })
  }

  private static func columns(_ comparison: BrandComparison, _ first: String) -> [TableColumn] {
    [TableColumn(first, isName: true)]
      + comparison.brands.map {
        TableColumn($0.brand.name, .trailing, minimumWidth: 13, wraps: true)
      }
  }
}
