public import Catalog

/// Price changes, in every format.
public enum DropsRendering {
  /// - Parameters:
  ///   - changes: newest first.
  ///   - narrowing: what limits the changes, one phrase a condition (`since 2022-01`).
  ///   - total: how many changes there are, where `changes` are only the first of them.
  ///   - older: how many more there are of phones that are no longer sold.
  ///   - olderShown: whether those are the changes, because no phone that is still sold has one.
  public static func render(
    changes: [PriceChange], narrowing: [String] = [], total: Int? = nil, older: Int = 0,
    olderShown: Bool = false, format: OutputFormat, options: RenderOptions
  ) -> String {
    AnswerWriter.text(format, options, entries: "changes") {
      document(changes, narrowing, total ?? changes.count, older, olderShown)
    } csv: {
      sheet(changes)
    } json: {
      [
        "narrowing": .strings(narrowing), "count": .integer(total ?? changes.count),
        "older": .integer(older), "older_shown": .bool(olderShown),
        "changes": .array(changes.map(json)),
      ]
    }
  }

  private static func document(
    _ changes: [PriceChange], _ narrowing: [String], _ total: Int, _ older: Int,
    _ olderShown: Bool
  ) -> Document {
    var blocks: [Block] = []
    if !narrowing.isEmpty {
      blocks.append(.paragraph(StyledText("Only: \(narrowing.joined(separator: " · "))")))
    }
    if changes.isEmpty {
      blocks.append(
        .paragraph(
          narrowing.isEmpty
            ? "No price change is recorded." : "No price change is recorded that fits this."))
    } else {
      if olderShown {
        blocks.append(
          .paragraph(StyledText("These are of phones that are no longer sold.", .warning)))
      }
      blocks.append(.table(table(changes)))
      let count = counted(total, "price change")
      var sentences = [
        changes.count == total
          ? "\(count)." : "\(changes.count) of \(count); --limit 0 shows all."
      ]
      if older > 0, !olderShown {
        sentences.append("\(grouped(older)) more of phones that are no longer sold (--older).")
      }
      blocks.append(.note(StyledText(sentences.joined(separator: " "))))
    }
    return Document(title: "Price changes, newest first", blocks: blocks)
  }

  private static func table(_ changes: [PriceChange]) -> TableModel {
    var table = TableModel(
      title: "Price changes",
      columns: [
        TableColumn("Date"), TableColumn("Phone", minimumWidth: 20, wraps: true, isName: true),
        TableColumn("Variant"), TableColumn("Before", .trailing),
        TableColumn("Since", priority: 2), TableColumn("After", .trailing),
        TableColumn("Change", .trailing),
        TableColumn("Kind", priority: 3, legend: PriceKind.legend(changes.map { $0.toKind })),
        TableColumn("Read before", priority: 4), TableColumn("Read after", priority: 4),
      ],
      rows: changes.map { change in
        [
          TableCell(change.toDate.iso + (change.basis == .reading ? " r" : "")),
          TableCell(change.name), TableCell(change.configuration.compact),
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
    ]
    return object.appending(change.step.json)
  }

  private static func sheet(_ changes: [PriceChange]) -> CSVSheet {
    CSVSheet(
      header: [
        "id", "brand", "model", "ram_gb", "storage_gb", "from_price_php", "from_price_kind",
        "from_price_date", "from_source_url", "to_price_php", "to_price_kind", "to_price_date",
        "to_source_url", "basis", "change_php", "change_percent",
      ],
      rows: changes.map { change in
        [
          change.phone.id, change.brandName, change.phone.model,
          change.configuration.ramGB?.plain ?? "", change.configuration.storageGB?.plain ?? "",
          change.step.from.plain, change.fromKind.rawValue, change.fromDate.iso,
          change.fromSource.url, change.step.to.plain, change.toKind.rawValue, change.toDate.iso,
          change.toSource.url, change.basis.rawValue,
        ] + change.step.cells
      })
  }
}
