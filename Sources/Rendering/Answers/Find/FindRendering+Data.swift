import Catalog

extension FindRendering {
  static func json(_ answer: BudgetAnswer, _ reading: QueryReading?, _ extras: FindExtras)
    -> JSONValue
  {
    let results = answer.results.map { offer in
      var extra: [JSONValue.Member] = []
      if let score = extras.scores[offer.phone.id] { extra.append(.init("score", score.json)) }
      if let marks = extras.bestBuys {
        extra.append(.init("best_buy", .bool(marks.phones.contains(offer.phone.id))))
      }
      return OfferJSON.object(offer, extra: extra)
    }
    let object: JSONValue = [
      "query": QueryJSON.object(answer.query),
      "as_of": .string(answer.asOf.iso),
      "read_up_to": JSONValue(answer.readUpTo),
      "count": .integer(answer.count),
      "unpriced": .integer(answer.unpriced),
      "older": .integer(answer.older),
      "older_shown": .bool(answer.olderShown),
      "more_at_shops": .integer(answer.moreAtShops),
      "nearest": answer.nearest.map { OfferJSON.object($0) } ?? .null,
      "results": .array(results),
      "relaxed": .array(
        answer.relaxed.map { relaxation in
          [
            "dropped": .string(relaxation.dropped.name),
            "count": .integer(relaxation.count),
            "cheapest": relaxation.cheapest.map { OfferJSON.object($0) } ?? .null,
          ]
        }),
      "unknown": .array(
        (reading?.tokens ?? []).filter { $0.role == .unknown }.map { token in
          ["text": .string(token.text), "suggestion": JSONValue(token.suggestion)]
        }),
      "notes": .strings(reading?.sentences ?? []),
      "scope": .string(answer.counted.scope.rawValue),
    ]
    var members: [JSONValue.Member] = []
    if let comparison = extras.comparison {
      members.append(.init("comparison", CompareRendering.json(comparison, comparison.rows)))
    }
    if let unpriced = extras.unpriced {
      members.append(.init("unpriced_results", .array(unpriced.map { OfferJSON.object($0) })))
    }
    return object.appending(members)
  }

  /// One row a result, then the phones without a price where they were asked for.
  static func sheet(_ answer: BudgetAnswer, _ extras: FindExtras) -> CSVSheet {
    let offers = answer.results + (extras.unpriced ?? [])
    var sheet = CSVSheet(header: OfferSheet.header, rows: offers.map(OfferSheet.row))
    if !extras.scores.isEmpty {
      sheet = sheet.appending(
        ["score"], offers.map { [extras.scores[$0.phone.id].map { String($0.total) } ?? ""] })
    }
    if let marks = extras.bestBuys {
      sheet = sheet.appending(
        ["best_buy"], offers.map { [marks.phones.contains($0.phone.id) ? "yes" : "no"] })
    }
    return sheet
  }
}
