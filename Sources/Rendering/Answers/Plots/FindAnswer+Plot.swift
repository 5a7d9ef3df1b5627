import Catalog

extension FindAnswer {
  /// How many best buys have a number and a line in the key.
  private static let numbered = 12

  /// Value against price of the phones that match, the best buys marked.
  var sheet: PlotSheet {
    let phones = answer.results.compactMap { offer -> (offer: Offer, price: Peso, score: Int)? in
      guard let price = offer.price?.amount else { return nil }
      let score =
        scores[offer.phone.id]
        ?? ValueScore.of(
          offer, uses: answer.query.uses, asOf: answer.asOf)
      return (offer, price, score.total)
    }
    let best = Set(bestBuys?.phones ?? [])
    let named = phones.filter { best.contains($0.offer.phone.id) }
      .sorted { left, right in
        (right.score, left.price, left.offer.phone.id) < (
          left.score, right.price, right.offer.phone.id
        )
      }
      .prefix(Self.numbered)
    var numbers: [String: Int] = [:]
    for (index, phone) in named.enumerated() { numbers[phone.offer.phone.id] = index + 1 }
    let chart = ValueChart(
      dots: phones.map { phone in
        ValueChart.Dot(
          price: phone.price, value: phone.score, isMarked: best.contains(phone.offer.phone.id),
          number: numbers[phone.offer.phone.id])
      })
    let understanding = Understanding(
      query: answer.query, reading: reading.text.isEmpty ? nil : reading, brandNames: brandNames)
    var notes: [Phrase] = [.valueNote]
    if !named.isEmpty, let terms = bestBuys?.terms {
      notes.append(.bestBuysNumbered(terms.map { $0.words }.joined(separator: ", ")))
      if best.count > named.count { notes.append(.bestBuysBeside(best.count - named.count)) }
    }
    if answer.olderShown { notes.append(OlderPhones.shown(nearest: answer.nearest)) }
    var counts = [Phrase.phones(phones.count, of: answer.count)]
    if let older = answer.counted.listWords { counts.append(older) }
    counts.append(PriceDays.words(answer.asOf, readUpTo: answer.readUpTo))
    notes.append(counts.joined(separator: " "))
    if let rule = answer.query.price.boundaryRule { notes.append(rule) }
    return PlotSheet(
      title: .valueAgainstPrice(understanding.conditions.joined(separator: " · ")),
      chart.map { .values($0) }, key: chart == nil || named.isEmpty ? nil : Self.key(Array(named)),
      notes: notes)
  }

  private static func key(_ phones: [(offer: Offer, price: Peso, score: Int)]) -> TableModel {
    let prices = phones.compactMap { $0.offer.price }
    var rows: [[TableCell]] = []
    for (index, phone) in phones.enumerated() {
      let price = phone.offer.price
      let variant = phone.offer.configuration.marked(isInferred: price?.isVariantInferred ?? false)
      rows.append([
        TableCell(String(index + 1), .good), TableCell(phone.offer.name), TableCell(variant),
        TableCell(price?.marked ?? .blank), TableCell(String(phone.score)),
      ])
    }
    return TableModel(
      title: .bestBuys,
      columns: [
        TableColumn(.same("#"), .trailing),
        TableColumn(.phone, minimumWidth: 10, wraps: true, isName: true),
        TableColumn(.variant, priority: 1, legend: prices.inferredLegend),
        TableColumn(.price, .trailing, legend: PriceInForce.legend(prices)),
        TableColumn(.score, .trailing),
      ],
      rows: rows)
  }
}
