import Catalog

/// Many brands, one row each.
enum BrandRows {
  static func figures(_ comparison: BrandComparison) -> TableModel {
    var columns = [
      TableColumn(.brand, minimumWidth: 8, isName: true), TableColumn(.phones, .trailing),
      TableColumn(.priced, .trailing),
      TableColumn(.lowest, .trailing),
      TableColumn(Phrase(same: "Q1"), .trailing, priority: 2, legend: quartiles),
      TableColumn(.median, .trailing), TableColumn(Phrase(same: "Q3"), .trailing, priority: 2),
      TableColumn(.highest, .trailing),
      TableColumn(.with5G, .trailing, priority: 1),
      TableColumn(.perGB, .trailing, priority: 3),
    ]
    if let year = comparison.year {
      columns.append(TableColumn(.against(year - 1), .trailing, priority: 8))
    }
    return TableModel(
      title: .figuresOfBrands, columns: columns,
      rows: comparison.brands.map { figures in
        let cells = [
          figures.brand.name, grouped(figures.phones), grouped(figures.priced),
          figures.price(figures.lowest), figures.price(figures.lowerQuartile),
          figures.price(figures.median), figures.price(figures.upperQuartile),
          figures.price(figures.highest), figures.fiveGWords, figures.perGigabyteWords,
        ]
        return (cells + (comparison.year == nil ? [] : [figures.changeWords])).map {
          TableCell($0)
        }
      })
  }

  private static let quartiles = StyledText(.quartiles)

  static func bands(_ comparison: BrandComparison) -> TableModel {
    TableModel(
      title: .phonesOfBrandsByBand,
      columns: [TableColumn(.brand, minimumWidth: 8, isName: true)]
        + PriceBand.all.map { TableColumn(Phrase(same: $0.short), .trailing) }
        + [TableColumn(.shape, priority: 1)],
      rows: comparison.brands.map { figures in
        let counts = PriceBand.all.indices.map { index in
          index < figures.bands.count ? figures.bands[index].phones : 0
        }
        return [TableCell(figures.brand.name)]
          + counts.map { TableCell($0 == 0 ? "·" : grouped($0)) }
          + [TableCell(Glyphs.spark(counts))]
      }, notesAfter: [PriceBand.shortLegend])
  }
}
