import Catalog

/// A few brands side by side, one column each.
enum BrandColumns {
  static func figures(_ comparison: BrandComparison) -> TableModel {
    var rows: [(Phrase, (BrandFigures) -> String)] = [
      (.phones, { grouped($0.phones) }),
      (.withPrice, { grouped($0.priced) }),
      (.lowest, { $0.price($0.lowest) }),
      (.lowerQuartile, { $0.price($0.lowerQuartile) }),
      (.median, { $0.price($0.median) }),
      (.upperQuartile, { $0.price($0.upperQuartile) }),
      (.highest, { $0.price($0.highest) }),
      (.with5G, { $0.fiveGWords }),
      (.medianPerGB, { $0.perGigabyteWords }),
    ]
    if let year = comparison.year {
      rows.append((.medianAgainst(year - 1), { $0.changeWords }))
    }
    return TableModel(
      title: .figuresOfBrands, columns: columns(comparison, .figure),
      rows: rows.map { name, read in
        [TableCell(name)] + comparison.brands.map { TableCell(breakable(read($0))) }
      })
  }

  static func bands(_ comparison: BrandComparison) -> TableModel {
    let most = comparison.brands.flatMap { $0.bands }.map { $0.phones }.max() ?? 0
    var columns = [TableColumn(.band, isName: true)]
    for brand in comparison.brands {
      columns.append(TableColumn(Phrase(same: brand.brand.name), .trailing))
      columns.append(TableColumn(.blank, priority: 1, minimumWidth: 5))
    }
    return TableModel(
      title: .phonesOfBrandsByBand, columns: columns,
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

  private static func columns(_ comparison: BrandComparison, _ first: Phrase) -> [TableColumn] {
    [TableColumn(first, isName: true)]
      + comparison.brands.map {
        TableColumn(Phrase(same: $0.brand.name), .trailing, minimumWidth: 13, wraps: true)
      }
  }
}
