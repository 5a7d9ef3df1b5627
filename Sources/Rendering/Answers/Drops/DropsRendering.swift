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
        "narrowing": .strings(answer.narrowing), "count": .integer(answer.total),
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
      blocks.append(.paragraph(StyledText("Only: \(answer.narrowing.joined(separator: " · "))")))
    }
    if answer.changes.isEmpty {
      blocks.append(
        .paragraph(
          answer.narrowing.isEmpty
            ? "No price change is recorded." : "No price change is recorded that fits this."))
    } else {
      if answer.counted.olderShown {
        blocks.append(
          .paragraph(StyledText("These are of phones that are no longer sold.", .warning)))
      }
      blocks.append(.table(table(answer.changes)))
    }
    let notes = notes(answer)
    if !notes.isEmpty { blocks.append(.note(StyledText(notes.joined(separator: " ")))) }
    return Document(title: "Price changes, newest first", blocks: blocks)
  }

  /// How many, of which phones, how long ago the last, and what is not counted.
  private static func notes(_ answer: DropsAnswer) -> [String] {
    var sentences: [String] = []
    let count = counted(answer.total, "price change")
    if !answer.changes.isEmpty {
      sentences.append(
        answer.changes.count == answer.total
          ? "\(count)." : "\(answer.changes.count) of \(count); --limit 0 shows all.")
    }
    let older = answer.older
    switch answer.counted.scope {
    case .current where older > 0:
      sentences.append("\(grouped(older)) more of phones that are no longer sold (--older).")
    case .all where older > 0:
      let verb = older == 1 ? "is" : "are"
      sentences.append("\(grouped(older)) of them \(verb) of phones that are no longer sold.")
    case .current, .all, .older: break
    }
    if answer.counted.scope == .current, let newest = answer.changes.first?.toDate,
      newest.earliest < answer.asOf.monthsBefore(SignOfSale.months)
    {
      sentences.append(
        "The newest of a phone that is still sold is of \(newest.iso): "
          + "sources read since state prices, and not the days on which they changed.")
    }
    if answer.undated > 0 {
      let verb = answer.undated == 1 ? "price stands" : "prices stand"
      sentences.append(
        "\(grouped(answer.undated)) lower \(verb) in an archive’s list alone, "
          + "without the day, and \(answer.undated == 1 ? "is" : "are") not counted.")
    }
    return sentences
  }

  private static func table(_ changes: [PriceChange]) -> TableModel {
    var table = TableModel(
      title: "Price changes",
      columns: [
        TableColumn("Date"), TableColumn("Phone", minimumWidth: 20, wraps: true, isName: true),
        TableColumn(
          "Variant",
          legend: Configuration.inferredLegend(changes.contains { $0.isVariantInferred })),
        TableColumn("Before", .trailing),
        TableColumn("Since", priority: 2), TableColumn("After", .trailing),
        TableColumn("Change", .trailing),
        TableColumn("Kind", priority: 3, legend: PriceKind.legend(changes.map { $0.toKind })),
        TableColumn("Read before", priority: 8), TableColumn("Read after", priority: 8),
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
        "r = the day the new price was first read; no source states since when it stood.")
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
