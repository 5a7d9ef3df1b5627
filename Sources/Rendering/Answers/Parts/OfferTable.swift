import Catalog

/// A table of offers: what every list of phones with prices shows.
struct OfferTable {
  var title: String
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
      TableColumn("#", .trailing),
      TableColumn("Phone", minimumWidth: 14, comfortableWidth: 22, wraps: true, isName: true),
      TableColumn("Variant", legend: prices.inferredLegend),
      TableColumn("Price", .trailing, legend: PriceInForce.legend(prices)),
      TableColumn("Shop", .trailing, legend: PriceInForce.shopLegend(prices)),
      TableColumn("Official", .trailing, priority: Place.official.rawValue),
    ]
    for property in ownAsked {
      columns.append(
        TableColumn(
          property.columnWords, property.alignment,
          minimumWidth: property == .specification(.chipset) ? 14 : nil,
          wraps: property == .specification(.chipset)))
    }
    columns += [
      TableColumn("Kind", priority: Place.kind.rawValue),
      TableColumn("Price date", priority: Place.priceDate.rawValue),
      TableColumn("Confirmed", priority: Place.confirmed.rawValue), TableColumn("Age", .trailing),
    ]
    let own = columns.count
    columns += extra.map { $0.column }
    columns += [
      TableColumn(
        "Network",
        priority: asked.contains(.specification(.network)) ? 0 : Place.network.rawValue),
      TableColumn(
        "Launched", priority: asked.contains(.listed) ? 0 : Place.launched.rawValue,
        legend: Phone.listingLegend(offers.map { $0.phone })),
      TableColumn("Chipset", priority: Place.chipset.rawValue, minimumWidth: 12),
      TableColumn("Source", priority: Place.source.rawValue),
    ]
    let rows = offers.enumerated().map { index, offer in
      let cells = self.cells(offer, rank: index + 1)
      return cells[..<own] + extra.map { index < $0.cells.count ? $0.cells[index] : "" }
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
    return [
      TableCell(String(rank), .dim), TableCell(namesBrand ? offer.name : offer.phone.model),
      TableCell(offer.configuration.marked(isInferred: price?.isVariantInferred ?? false)),
      TableCell(price?.marked ?? "no price", price == nil ? .dim : price?.style ?? .plain),
      TableCell(optional: isOfficial ? price?.shop?.marked : nil),
      TableCell(optional: isOfficial ? nil : price?.official?.amount.formatted),
    ]
      + ownAsked.map { property in
        property.value(of: subject).map { value in
          let words = property.words(value)
          return TableCell(
            property == .specification(.chipset) ? ChipsetName.short(words) : words)
        } ?? TableCell("?", .dim)
      } + [
        TableCell(price?.kind.rawValue ?? "", price?.kind.style ?? .plain),
        TableCell(optional: price?.since.iso), TableCell(optional: price?.confirmed.iso),
        TableCell(price.flatMap { PriceAge.words($0.confirmed, on: asOf) } ?? "", .warning),
        TableCell(optional: specifications.network?.name), TableCell(offer.phone.listedWords),
        TableCell(optional: specifications.chipset.map(ChipsetName.short)),
        TableCell(optional: offer.sourceURL.map(WebAddress.short), link: offer.sourceURL),
      ]
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
