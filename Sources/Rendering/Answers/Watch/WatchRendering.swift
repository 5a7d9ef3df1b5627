public import Catalog

/// What changed since the last look at a file of watches, in every format; nothing at all in words
/// where nothing changed.
public enum WatchRendering {
  public static func render(
    answer: WatchAnswer, format: OutputFormat, options: RenderOptions
  ) -> String {
    if answer.changes.isEmpty, format == .table { return "" }
    return AnswerWriter.text(format, options, entries: "changes") {
      document(answer)
    } csv: {
      sheet(answer)
    } json: {
      json(answer)
    }
  }

  private static func document(_ answer: WatchAnswer) -> Document {
    var blocks: [Block] = []
    var watches: [String] = []
    for change in answer.changes where !watches.contains(change.watch) {
      watches.append(change.watch)
    }
    for watch in watches {
      blocks.append(.heading(.same(watch)))
      blocks.append(
        .list(answer.changes.filter { $0.watch == watch }.map { StyledText($0.words) }))
    }
    if blocks.isEmpty { blocks.append(.paragraph(StyledText(.nothingChanged))) }
    return Document(
      title: .changedSinceLastLook(answer.asOf), blocks: blocks)
  }

  private static func json(_ answer: WatchAnswer) -> JSONValue {
    [
      "as_of": .string(answer.asOf.iso),
      "count": .integer(answer.changes.count),
      "first_looks": .integer(answer.firstLooks),
      "changes": .array(
        answer.changes.map { change in
          [
            "watch": .string(change.watch), "kind": .string(change.kind.rawValue),
            "id": .string(change.phone), "name": .string(change.name),
            "from_price_php": JSONValue(change.from), "to_price_php": JSONValue(change.to),
            "price_kind": JSONValue(change.offer?.price?.kind.rawValue),
            "price_date": JSONValue(change.offer?.price?.since),
            "source_url": JSONValue(change.offer?.sourceURL),
          ]
        }),
    ]
  }

  private static func sheet(_ answer: WatchAnswer) -> CSVSheet {
    CSVSheet(
      header: [
        "watch", "kind", "id", "name", "from_price_php", "to_price_php", "price_kind",
        "price_date", "source_url",
      ],
      rows: answer.changes.map { change in
        [
          change.watch, change.kind.rawValue, change.phone, change.name, change.from?.plain ?? "",
          change.to?.plain ?? "", change.offer?.price?.kind.rawValue ?? "",
          change.offer?.price?.since.iso ?? "", change.offer?.sourceURL ?? "",
        ]
      })
  }
}

extension WatchAnswer.Change {
  /// `Samsung Galaxy A06: ₱5,490, was ₱5,790`.
  var words: Phrase {
    let now: Phrase = to.map { .same($0.formatted) } ?? .noPrice
    let then = from.map(Phrase.was) ?? .blank
    return switch kind {
    case .reached: .reached(name, now, then)
    case .new: .new(name, now)
    case .cheaper, .dearer: .same("\(name): ") + now + then
    case .gone: .gone(name, then)
    }
  }
}
