import Catalog

/// A table of offers: what every list of phones with prices shows.
struct OfferTable {
  var title: String
  var asOf: CalendarDay
  /// Whether each row begins with its rank.
  var isRanked = true
  /// Whether the name begins with the brand.
  var namesBrand = true
  /// Columns between the rank and the phone's details, such as a score.
  var extra: [(column: TableColumn, cells: [TableCell])] = []

  func model(_ offers: [Offer]) -> TableModel {
    var columns = [
      TableColumn("#", .trailing),
      TableColumn("Phone", minimumWidth: 14, comfortableWidth: 22, wraps: true, isName: true),
      TableColumn("Variant"), TableColumn("Price", .trailing),
      TableColumn("Kind", legend: PriceKind.legend(offers.compactMap(\.price?.kind))),
      TableColumn("Price date"), TableColumn("Age", .trailing),
    ]
    let own = columns.count
    columns += extra.map(\.column)
    columns += [
      TableColumn("Network", priority: 3),
      TableColumn("Launched", priority: 2, legend: Phone.listingLegend(offers.map(\.phone))),
      TableColumn("Chipset", priority: 4, minimumWidth: 12), TableColumn("Source", priority: 5),
    ]
    let rows = offers.enumerated().map { index, offer in
      let cells = self.cells(offer, rank: index + 1)
      return cells[..<own] + extra.map { index < $0.cells.count ? $0.cells[index] : "" }
        + cells[own...]
    }
    var table = TableModel(title: title, columns: columns, rows: rows.map(Array.init))
    if !isRanked {
      table.columns.removeFirst()
      table.rows = table.rows.map { Array($0.dropFirst()) }
    }
    return table.withoutEmptyColumns()
  }

  private func cells(_ offer: Offer, rank: Int) -> [TableCell] {
    let price = offer.price
    let specifications = offer.phone.specifications
    return [
      TableCell(String(rank), .dim), TableCell(namesBrand ? offer.name : offer.phone.model),
      TableCell(offer.configuration.compact),
      TableCell(price?.amount.formatted ?? "no price", price == nil ? .dim : .plain),
      TableCell(price?.kind.marked ?? "", price?.kind.style ?? .plain),
      TableCell(optional: price?.since.iso),
      TableCell(price.flatMap { PriceAge.words($0.since, on: asOf) } ?? "", .warning),
      TableCell(optional: specifications.network?.name), TableCell(offer.phone.listedWords),
      TableCell(optional: specifications.chipset),
      TableCell(optional: offer.sourceURL.map(WebAddress.short), link: offer.sourceURL),
    ]
  }
}
