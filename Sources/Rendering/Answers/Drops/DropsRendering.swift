public import Catalog

/// Price changes, in every format.
public enum DropsRendering {
  public static func render(
    answer: DropsAnswer, format: OutputFormat, options: RenderOptions
  ) -> String {
    AnswerWriter.text(format, options, entries: "changes") {
      document(answer)
    } csv: {
      sheet(answer.changes)
    } json: {
      let object: JSONValue = [
        "narrowing": .strings(answer.narrowing.map { $0.english }), "count": .integer(answer.total),
        "older": .integer(answer.older), "older_shown": .bool(answer.counted.olderShown),
        "changes": .array(answer.changes.map(json)),
        "scope": .string(answer.counted.scope.rawValue), "undated": .integer(answer.undated),
      ]
      return object
    }
  }

  private static func document(_ answer: DropsAnswer) -> Document {
    var blocks: [Block] = []
    if !answer.narrowing.isEmpty {
      blocks.append(.paragraph(StyledText(.only(answer.narrowing))))
    }
    if answer.changes.isEmpty {
      blocks.append(
        .paragraph(
          StyledText(answer.narrowing.isEmpty ? .noPriceChange : .noPriceChangeFits)))
    } else {
      if answer.counted.olderShown {
        blocks.append(
          .paragraph(StyledText(.changesOfOlder, .warning)))
      }
      blocks.append(.table(table(answer.changes)))
    }
    let notes = notes(answer)
    if !notes.isEmpty { blocks.append(.note(StyledText(notes.joined(separator: " ")))) }
    return Document(title: .priceChangesNewestFirst, blocks: blocks)
  }

  /// How many, of which phones, how long ago the last, and what is not counted.
  private static func notes(_ answer: DropsAnswer) -> [Phrase] {
    var sentences: [Phrase] = []
    if !answer.changes.isEmpty {
      sentences.append(.priceChanges(answer.changes.count, of: answer.total))
    }
    let older = answer.older
    switch answer.counted.scope {
    case .current where older > 0:
      sentences.append(.moreOfOlder(older))
    case .all where older > 0: sentences.append(.amongThemOlder(older))
    case .current, .all, .older: break
    }
    if answer.counted.scope == .current, let newest = answer.changes.first?.toDate,
      newest.earliest < answer.asOf.monthsBefore(SignOfSale.months)
    {
      sentences.append(.newestChange(newest))
    }
    if answer.undated > 0 { sentences.append(.undatedChanges(answer.undated)) }
    return sentences
  }

  private static func table(_ changes: [PriceChange]) -> TableModel {
    var table = TableModel(
      title: .priceChanges,
      columns: [
        TableColumn(.date), TableColumn(.phone, minimumWidth: 20, wraps: true, isName: true),
        TableColumn(
          .variant,
          legend: Configuration.inferredLegend(changes.contains { $0.isVariantInferred })),
        TableColumn(.before, .trailing),
        TableColumn(.since, priority: 2), TableColumn(.after, .trailing),
        TableColumn(.change, .trailing),
        TableColumn(.kind, priority: 3, legend: PriceKind.legend(changes.map { $0.toKind })),
        TableColumn(.readBefore, priority: 8), TableColumn(.readAfter, priority: 8),
      ],
      rows: changes.map { change in
        [
          TableCell(change.toDate.iso + (change.basis == .reading ? " r" : "")),
          TableCell(change.name),
          TableCell(change.configuration.marked(isInferred: change.isVariantInferred)),
          TableCell(change.step.from.formatted), TableCell(change.fromDate.iso),
          TableCell(change.step.to.formatted),
          TableCell(
            change.step.basisPoints.map(Percent.signed) ?? change.step.words, change.step.style),
          TableCell(change.toKind.marked, change.toKind.style),
          TableCell(change.fromSource.publisher, link: change.fromSource.url),
          TableCell(change.toSource.publisher, link: change.toSource.url),
        ]
      })
    if changes.contains(where: { $0.basis == .reading }) {
      table.notesAfter.append(
        StyledText(.firstReadOnDay))
    }
    return table.withoutEmptyColumns()
  }

  private static func json(_ change: PriceChange) -> JSONValue {
    func side(
      _ amount: Peso, _ date: PartialDate, _ kind: PriceKind, _ source: PriceSource
    ) -> JSONValue {
      [
        "price_php": .money(amount), "price_kind": .string(kind.rawValue),
        "price_date": .string(date.iso), "source_id": .string(source.id),
        "source_url": .string(source.url),
      ]
    }
    let object: JSONValue = [
      "id": .string(change.phone.id), "brand": .string(change.brandName),
      "model": .string(change.phone.model), "variant": change.configuration.json,
      "from": side(change.step.from, change.fromDate, change.fromKind, change.fromSource),
      "to": side(change.step.to, change.toDate, change.toKind, change.toSource),
      "basis": .string(change.basis.rawValue),
      "variant_inferred": .bool(change.isVariantInferred),
    ]
    return object.appending(change.step.json)
  }

  private static func sheet(_ changes: [PriceChange]) -> CSVSheet {
    CSVSheet(
      header: [
        "id", "brand", "model", "ram_gb", "storage_gb", "from_price_php", "from_price_kind",
        "from_price_date", "from_source_url", "to_price_php", "to_price_kind", "to_price_date",
        "to_source_url", "basis", "change_php", "change_percent", "variant_inferred",
      ],
      rows: changes.map { change in
        [
          change.phone.id, change.brandName, change.phone.model,
          change.configuration.ramGB?.plain ?? "", change.configuration.storageGB?.plain ?? "",
          change.step.from.plain, change.fromKind.rawValue, change.fromDate.iso,
          change.fromSource.url, change.step.to.plain, change.toKind.rawValue, change.toDate.iso,
          change.toSource.url, change.basis.rawValue,
        ] + change.step.cells + [change.isVariantInferred ? "yes" : "no"]
      })
  }
}
