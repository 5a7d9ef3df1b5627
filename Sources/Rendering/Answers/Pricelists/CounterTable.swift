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
        TableColumn(.phone, minimumWidth: 14, comfortableWidth: 22, wraps: true, isName: true),
        TableColumn(.variant, legend: prices.inferredLegend), TableColumn(.official, .trailing),
        TableColumn(.since, priority: 2),
        TableColumn(.shop, .trailing, legend: Self.legend(prices)),
        TableColumn(.readOn, priority: 1), TableColumn(.network, priority: 3),
        TableColumn(.chipset, priority: 4, minimumWidth: 12),
      ],
      rows: offers.map(cells))
    var row = 0
    for brand in pricelist.brands {
      table.sections[row] = .same(brand.brand.name)
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
        ? TableCell(.noPrice, .dim) : TableCell(optional: price?.official?.amount.formatted),
      TableCell(optional: price?.official?.date.iso),
      TableCell(
        price.flatMap(Self.asked).map { .same($0) } ?? (isOld ? price?.marked ?? .blank : .blank),
        isOld ? .warning : .plain),
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
    var (hasOld, hasShop, hasImported) = (false, false, false)
    for price in prices {
      if let shop = price.shop {
        hasShop = true
        if shop.isImported { hasImported = true }
      } else if price.role == .lastSeen {
        hasOld = true
      }
    }
    guard hasOld || hasShop else { return nil }
    var marks: [Phrase] = hasOld ? [.lastSeenInShop] : []
    if hasImported { marks.append(.importedShop) }
    return StyledText(.shopMeans(marks))
  }
}
