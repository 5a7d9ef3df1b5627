import Catalog

/// The table of all current phones with the official and the shop's price side by side.
struct CounterTable {
  private let pricelist: Pricelist

  init(_ pricelist: Pricelist) { self.pricelist = pricelist }

  var model: TableModel {
    let offers = pricelist.rows.map { $0.offer }
    let prices = offers.compactMap { $0.price }
    var table = TableModel(
      title: pricelist.head.title,
      columns: [
        TableColumn("Phone", minimumWidth: 14, comfortableWidth: 22, wraps: true, isName: true),
        TableColumn("Variant"), TableColumn("Official", .trailing),
        TableColumn("Since", priority: 2),
        TableColumn("Shop", .trailing, legend: Self.legend(prices)),
        TableColumn("Read on", priority: 1), TableColumn("Network", priority: 3),
        TableColumn("Chipset", priority: 4, minimumWidth: 12),
      ],
      rows: offers.map(cells))
    var row = 0
    for brand in pricelist.brands {
      table.sections[row] = brand.brand.name
      row += brand.rows.count
    }
    return table.withoutEmptyColumns()
  }

  private func cells(_ offer: Offer) -> [TableCell] {
    let price = offer.price
    let shop = price?.shop
    let isOld = price?.role == .lastSeen
    return [
      TableCell(offer.phone.model), TableCell(offer.configuration.compact),
      price == nil
        ? TableCell("no price", .dim) : TableCell(optional: price?.official?.amount.formatted),
      TableCell(optional: price?.official?.date.iso),
      TableCell(
        shop?.amount.formatted ?? (isOld ? price?.marked ?? "" : ""), isOld ? .warning : .plain),
      TableCell(optional: shop?.date.iso ?? (isOld ? price?.observedOn.iso : nil)),
      TableCell(optional: offer.phone.specifications.network?.name),
      TableCell(optional: offer.phone.specifications.chipset),
    ]
  }

  private static func legend(_ prices: [PriceInForce]) -> StyledText? {
    let isOld = prices.contains { $0.role == .lastSeen && $0.shop == nil }
    guard isOld || prices.contains(where: { $0.shop != nil }) else { return nil }
    return StyledText(
      "Shop: the lowest price read in a shop in the twelve months before"
        + (isOld ? "; last seen = read over a year before." : "."))
  }
}
