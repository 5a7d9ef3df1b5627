import Catalog

/// A table of offers: what every list of phones with prices shows.
struct OfferTable {
  var title: Phrase
  var asOf: CalendarDay
  /// What was asked about, each with a column that stays longer than source and dates.
  var asked: [PhoneProperty] = []
  /// Whether each row begins with its rank.
  var isRanked = true
  /// Whether the name begins with the brand.
  var namesBrand = true
  /// Columns between the rank and the phone's details, such as a score.
  var extra: [(column: TableColumn, cells: [TableCell])] = []

  /// What a narrow terminal takes in beside the phone, its price and what was asked, which are
  /// always there: first what tells how far a price can be trusted, then the place in the list,
  /// then what can be looked up. The order is stated in `docs/tables.md`.
  package enum Place: Int, CaseIterable {
    case priceDate = 1
    case confirmed, bestBuy, score, official, kind, launched, network, chipset
    case source
  }

  func model(_ offers: [Offer]) -> TableModel {
    let prices = offers.compactMap { $0.price }
    var columns = [
      TableColumn(.same("#"), .trailing),
      TableColumn(.phone, minimumWidth: 14, comfortableWidth: 22, wraps: true, isName: true),
      TableColumn(.variant, legend: prices.inferredLegend),
      TableColumn(.price, .trailing, legend: PriceInForce.legend(prices)),
      TableColumn(.shop, .trailing, legend: PriceInForce.shopLegend(prices)),
      TableColumn(.official, .trailing, priority: Place.official.rawValue),
    ]
    for property in ownAsked {
      columns.append(
        TableColumn(
          property.columnWords, property.alignment,
          minimumWidth: property == .specification(.chipset) ? 14 : nil,
          wraps: property == .specification(.chipset)))
    }
    columns += [
      TableColumn(.kind, priority: Place.kind.rawValue),
      TableColumn(.priceDate, priority: Place.priceDate.rawValue),
      TableColumn(.confirmed, priority: Place.confirmed.rawValue), TableColumn(.age, .trailing),
    ]
    let own = columns.count
    columns += extra.map { $0.column }
    columns += [
      TableColumn(
        .network,
        priority: asked.contains(.specification(.network)) ? 0 : Place.network.rawValue),
      TableColumn(
        .launched, priority: asked.contains(.listed) ? 0 : Place.launched.rawValue,
        legend: Phone.listingLegend(offers.map { $0.phone })),
      TableColumn(.chipset, priority: Place.chipset.rawValue, minimumWidth: 12),
      TableColumn(.source, priority: Place.source.rawValue),
    ]
    let rows = offers.enumerated().map { index, offer in
      let cells = self.cells(offer, rank: index + 1)
      return cells[..<own] + extra.map { index < $0.cells.count ? $0.cells[index] : TableCell("") }
        + cells[own...]
    }
    var table = TableModel(title: title, columns: columns, rows: rows.map(Array.init))
    if asked.contains(.specification(.chipset)) { table.remove(columns.count - 2) }
    if !isRanked { table.remove(0) }
    return table.withoutEmptyColumns()
  }

  /// What was asked about and has no column in every list.
  private var ownAsked: [PhoneProperty] {
    asked.filter { $0 != .specification(.network) && $0 != .listed }
  }

  private func cells(_ offer: Offer, rank: Int) -> [TableCell] {
    let price = offer.price
    let specifications = offer.phone.specifications
    let isOfficial = price?.role == .official
    let subject = ComparisonSubject(
      offer: offer, configurations: [offer.configuration], asOf: asOf)
    let first = [
      TableCell(String(rank), .dim), TableCell(namesBrand ? offer.name : offer.phone.model),
      TableCell(offer.configuration.marked(isInferred: price?.isVariantInferred ?? false)),
      TableCell(price?.marked ?? .noPrice, price == nil ? .dim : price?.style ?? .plain),
      TableCell(optional: isOfficial ? price?.shop?.marked : nil),
      TableCell(optional: isOfficial ? nil : price?.official?.amount.formatted),
    ]
    let last = [
      TableCell(price?.kind.name ?? .blank, price?.kind.style ?? .plain),
      TableCell(optional: price?.since.iso), TableCell(optional: price?.confirmed.iso),
      TableCell(price.flatMap { PriceAge.words($0.confirmed, on: asOf) } ?? .blank, .warning),
      TableCell(optional: specifications.network?.name), TableCell(offer.phone.listedWords),
      TableCell(optional: specifications.chipset.map(ChipsetName.short)),
      TableCell(optional: offer.sourceURL.map(WebAddress.short), link: offer.sourceURL),
    ]
    return first + ownAsked.map { cell($0, of: subject) } + last
  }

  private func cell(_ property: PhoneProperty, of subject: ComparisonSubject) -> TableCell {
    guard let value = property.value(of: subject) else { return TableCell("?", .dim) }
    let words = property.words(value)
    return TableCell(property == .specification(.chipset) ? words.map(ChipsetName.short) : words)
  }
}

extension PhoneProperty {
  /// Numbers stand to the right.
  fileprivate var alignment: TableColumn.Alignment {
    guard case .specification(let field) = self else { return .leading }
    return switch field.values {
    case .whole, .decimal: .trailing
    case .text, .network, .yesOrNo: .leading
    }
  }
}
