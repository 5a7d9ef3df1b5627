import Catalog

/// Many brands, one row each.
enum BrandRows {
  static func figures(_ comparison: BrandComparison) -> TableModel {
    var columns = [
      TableColumn("Brand", minimumWidth: 8, isName: true), TableColumn("Phones", .trailing),
      TableColumn("Priced (n)", .trailing),
      TableColumn("Lowest", .trailing),
      TableColumn("Q1", .trailing, priority: 2, legend: quartiles),
      TableColumn("Median", .trailing), TableColumn("Q3", .trailing, priority: 2),
      TableColumn("Highest", .trailing),
      TableColumn("With 5G", .trailing, priority: 1),
      TableColumn("Per GB", .trailing, priority: 3),
    ]
    if let year = comparison.year {
      columns.append(TableColumn("Against \(year - 1)", .trailing, priority: 8))
    }
    return TableModel(
      title: "Figures of each brand", columns: columns,
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

  private static let quartiles = StyledText(
    "Q1 and Q3: a quarter of the phones cost less than the first, a quarter more than the second.")

  static func bands(_ comparison: BrandComparison) -> TableModel {
    TableModel(
      title: "Phones of each brand by price band",
      columns: [TableColumn("Brand", minimumWidth: 8, isName: true)]
        + PriceBand.all.map { TableColumn($0.short, .trailing) }
        + [TableColumn("Shape", priority: 1)],
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
