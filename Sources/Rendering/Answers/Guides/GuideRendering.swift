public import Catalog

/// A budget guide, in every format.
public enum GuideRendering {
  /// - Parameters:
  ///   - guide: the guide, regenerated.
  ///   - limit: how many phones people and files see; `nil` for all.
  ///   - brandNames: names of brands by slug.
  ///   - format: the form it is written in.
  ///   - options: what the place it is written to can show, and who reads it.
  public static func render(
    guide: GuideAnswer, limit: Int? = nil, brandNames: [String: String] = [:],
    format: OutputFormat, options: RenderOptions
  ) -> String {
    let entries = limit.map { Array(guide.entries.prefix(max(0, $0))) } ?? guide.entries
    return AnswerWriter.text(format, options, entries: "results") {
      document(guide, entries, brandNames)
    } csv: {
      sheet(entries)
    } json: {
      json(guide, entries)
    }
  }

  /// The guide for people, with the first of its entries.
  package static func document(
    _ guide: GuideAnswer, _ entries: [GuideEntry], _ brandNames: [String: String]
  ) -> Document {
    var blocks: [Block] = []
    if guide.olderShown {
      blocks.append(.paragraph(StyledText(OlderPhones.shown(nearest: nil), .warning)))
    }
    if !guide.isRanked, !entries.isEmpty {
      blocks.append(
        .paragraph(
          StyledText(.listedNotRanked, .warning)))
    }
    if entries.isEmpty {
      blocks.append(.paragraph(StyledText(.noPricedPhoneFits, .strong)))
    } else {
      blocks.append(.table(table(guide, entries)))
      blocks += [.heading(.whyEachIsIn), .list(entries.map(reasons))]
    }
    if !guide.unpriced.isEmpty {
      blocks += [
        .heading(.noPesoPriceOf),
        .paragraph(StyledText(unpriced(guide, isLimited: entries.count < guide.entries.count))),
      ]
    }
    var sentences: [Phrase] = []
    let total = guide.entries.count
    if total > 0 {
      sentences.append(.phones(entries.count, of: total))
    }
    if let older = guide.counted.listWords { sentences.append(older) }
    sentences.append(PriceDays.words(guide.asOf, readUpTo: guide.readUpTo))
    if let rule = guide.boundary.boundaryRule { sentences.append(rule) }
    blocks.append(.note(StyledText(sentences.joined(separator: " "))))
    return Document(title: .same(guide.guide.title), blocks: blocks)
  }

  private static func table(_ guide: GuideAnswer, _ entries: [GuideEntry]) -> TableModel {
    var table = OfferTable(
      title: .same(guide.guide.title), asOf: guide.asOf, asked: guide.reading.query.askedProperties)
    if entries.contains(where: { $0.score != nil }) {
      table.extra.append(
        (
          TableColumn(.score, .trailing, priority: OfferTable.Place.score.rawValue),
          entries.map { TableCell(optional: $0.score.map { String($0.total) }) }
        ))
    }
    table.extra.append(
      (
        TableColumn(.same("★"), full: .bestBuy, priority: OfferTable.Place.bestBuy.rawValue),
        entries.map { TableCell($0.isBestBuy ? "★" : "", .good) }
      )
    )
    var model = table.model(entries.map { $0.offer })
    if entries.contains(where: { $0.isBestBuy }) {
      model.notesAfter.append(
        StyledText(.bestBuyHere))
    }
    return model
  }

  /// The phones without a price, newest first; of a shortened guide only the first ten.
  private static func unpriced(_ guide: GuideAnswer, isLimited: Bool) -> Phrase {
    let shown = isLimited ? Array(guide.unpriced.prefix(10)) : guide.unpriced
    let names: Phrase = shown.map { .same("\($0.name) (") + $0.phone.listedWords + .same(")") }
      .joined(separator: ", ")
    let rest = guide.unpriced.count - shown.count
    return rest > 0 ? .andMore(names, rest) : names + .same(".")
  }

  private static func reasons(_ entry: GuideEntry) -> StyledText {
    StyledText([
      .init(entry.offer.name, .strong),
      .init(.same(": ") + entry.words + .same(".")),
    ])
  }

  private static func json(_ guide: GuideAnswer, _ entries: [GuideEntry]) -> JSONValue {
    [
      "id": .string(guide.guide.id), "title": .string(guide.guide.title),
      "query": QueryJSON.object(guide.reading.query), "as_of": .string(guide.asOf.iso),
      "read_up_to": JSONValue(guide.readUpTo),
      "count": .integer(guide.entries.count), "unpriced": .integer(guide.unpriced.count),
      "older": .integer(guide.older), "older_shown": .bool(guide.olderShown),
      "ranked": .bool(guide.isRanked),
      "boundary": JSONValue(guide.boundary.boundaryRule?.english),
      "results": .array(
        entries.map { entry in
          OfferJSON.object(
            entry.offer,
            extra: [
              .init("rank", .integer(entry.rank)), .init("score", entry.score?.json ?? .null),
              .init("best_buy", .bool(entry.isBestBuy)),
              .init("reasons", .array(entry.reasons.map { $0.json })),
            ])
        }),
      "unpriced_results": .array(guide.unpriced.map { OfferJSON.object($0) }),
      "scope": .string(guide.counted.scope.rawValue),
    ]
  }

  private static func sheet(_ entries: [GuideEntry]) -> CSVSheet {
    CSVSheet(
      header: OfferSheet.header + ["rank", "score", "best_buy", "reasons"],
      rows: entries.map { entry in
        OfferSheet.row(entry.offer) + [
          String(entry.rank), entry.score.map { String($0.total) } ?? "",
          entry.isBestBuy ? "yes" : "no", entry.words.english,
        ]
      })
  }
}
