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
        TableColumn("Variant", legend: prices.inferredLegend), TableColumn("Official", .trailing),
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
      TableCell(offer.phone.model),
      TableCell(offer.configuration.marked(isInferred: price?.isVariantInferred == true)),
      price == nil
        ? TableCell("no price", .dim) : TableCell(optional: price?.official?.amount.formatted),
      TableCell(optional: price?.official?.date.iso),
      TableCell(
        price.flatMap(Self.asked) ?? (isOld ? price?.marked ?? "" : ""), isOld ? .warning : .plain),
      TableCell(optional: shop?.date.iso ?? (isOld ? price?.observedOn.iso : nil)),
      TableCell(optional: offer.phone.specifications.network?.name),
      TableCell(optional: offer.phone.specifications.chipset),
    ]
  }

  /// What a shop asks, with the signs of ``PriceBeside/marked``; the variant bears the sign where it
  /// is the shop's own price that counts.
  private static func asked(_ price: PriceInForce) -> String? {
    guard let shop = price.shop else { return nil }
    if price.role == .official { return shop.marked }
    return shop.amount.formatted + (shop.isImported ? " i" : "")
  }

  private static func legend(_ prices: [PriceInForce]) -> StyledText? {
    let isOld = prices.contains { $0.role == .lastSeen && $0.shop == nil }
    guard isOld || prices.contains(where: { $0.shop != nil }) else { return nil }
    return StyledText(
      "Shop: the lowest price read in a shop in the twelve months before"
        + (isOld ? "; last seen = read over a year before" : "")
        + (prices.contains { $0.shop?.isImported == true }
          ? "; i = of a shop that brings phones in from abroad." : "."))
  }
}
