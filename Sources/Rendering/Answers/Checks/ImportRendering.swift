public import Catalog

/// What an import did, or would do, in every format.
public enum ImportRendering {
  public static func render(
    summary: ImportSummary, format: OutputFormat, options: RenderOptions
  ) -> String {
    AnswerWriter.text(format, options) {
      document(summary)
    } csv: {
      sheet(summary)
    } json: {
      json(summary)
    }
  }

  private static func document(_ summary: ImportSummary) -> Document {
    var facts = [
      Fact(.rowsRead, StyledText(same: grouped(summary.rowsRead))),
      Fact(.rowsStored, StyledText(same: grouped(summary.rowsStored))),
      Fact(.rowsUnchanged, StyledText(same: grouped(summary.rowsUnchanged))),
      Fact(.rowsRejected, StyledText(same: grouped(summary.rowsRejected))),
    ]
    facts += summary.added.map {
      Fact(.newOnes($0.name), StyledText(same: grouped($0.count)))
    }
    facts += summary.changed.map {
      Fact(.changedOnes($0.name), StyledText(same: grouped($0.count)))
    }
    var blocks: [Block] = [
      .paragraph(
        StyledText(
          summary.isDryRun ? .dryRunWouldHappen : .imported)),
      .facts(facts),
    ]
    blocks += summary.readAs.map { .note(StyledText($0)) }
    if !summary.changes.isEmpty {
      blocks += [.heading(.changes), .table(changes(summary))] + more(summary.changes.count)
    }
    if !summary.leftOut.isEmpty {
      blocks += [
        .heading(.leftOutOnPurpose),
        .list(summary.leftOut.map { StyledText($0.name + .same(": \(grouped($0.count))")) }),
      ]
    }
    if !summary.rejections.isEmpty {
      blocks +=
        [.heading(.rejectedRows), .list(summary.rejections.prefix(listed).map(line))]
        + more(summary.rejections.count)
    }
    if let mapping = summary.mapping {
      let words: Phrase = summary.mappingIsProposal ? .guessedColumns : .mappingUsed
      blocks += [
        .heading(.mapping), .paragraph(StyledText(words)), .code(mapping, language: "text"),
      ]
    }
    return Document(
      title: summary.isDryRun ? .importWould : .importDid,
      showsTitle: false, blocks: blocks)
  }

  /// So many changes and rejections are listed for people; the data formats have all.
  private static let listed = 500

  private static func more(_ count: Int) -> [Block] {
    guard count > listed else { return [] }
    return [
      .note(StyledText(.moreInCSV(count - listed)))
    ]
  }

  private static func changes(_ summary: ImportSummary) -> TableModel {
    TableModel(
      title: .whatChanges,
      columns: [
        TableColumn(.entry, minimumWidth: 16, isName: true), TableColumn(.field),
        TableColumn(.before, minimumWidth: 10, wraps: true),
        TableColumn(.after, minimumWidth: 10, wraps: true),
      ],
      rows: summary.changes.prefix(listed).map { change in
        [
          TableCell(change.subject), TableCell(change.field),
          TableCell(change.from.map { .same($0) } ?? .nothing, change.from == nil ? .dim : .plain),
          TableCell(change.to ?? .nothing, change.to == nil ? .dim : .plain),
        ]
      })
  }

  private static func line(_ rejection: ImportSummary.Rejection) -> StyledText {
    let place =
      .same("\(rejection.file):\(rejection.line)") + (rejection.column.map(Phrase.column) ?? .blank)
    return StyledText([
      .init(place, .strong), .init(.same(": ") + rejection.reason + .same("; ")),
      .init(rejection.cure + .same("."), .dim),
    ])
  }

  private static func json(_ summary: ImportSummary) -> JSONValue {
    func counts(_ counts: [ImportSummary.Count]) -> JSONValue {
      .array(counts.map { ["name": .string($0.name.english), "count": .integer($0.count)] })
    }
    return [
      "dry_run": .bool(summary.isDryRun), "rows_read": .integer(summary.rowsRead),
      "rows_stored": .integer(summary.rowsStored),
      "rows_unchanged": .integer(summary.rowsUnchanged),
      "rows_rejected": .integer(summary.rowsRejected), "added": counts(summary.added),
      "changed": counts(summary.changed),
      "changes": .array(
        summary.changes.map { change in
          [
            "subject": .string(change.subject), "field": .string(change.field),
            "from": JSONValue(change.from), "to": JSONValue(change.to?.english),
          ]
        }),
      "left_out": counts(summary.leftOut),
      "rejected": .array(
        summary.rejections.map { rejection in
          [
            "file": .string(rejection.file), "line": .integer(rejection.line),
            "column": JSONValue(rejection.column), "reason": .string(rejection.reason.english),
            "cure": .string(rejection.cure.english),
          ]
        }),
      "read_as": .strings(summary.readAs.map { $0.english }), "mapping": JSONValue(summary.mapping),
      "mapping_is_proposal": .bool(summary.mappingIsProposal),
    ]
  }

  /// One row for everything added, changed, left out or rejected.
  private static func sheet(_ summary: ImportSummary) -> CSVSheet {
    var rows = summary.added.map { ["added", $0.name.english, "", "", String($0.count), ""] }
    rows += summary.changed.map { ["changed", $0.name.english, "", "", String($0.count), ""] }
    rows += summary.changes.map {
      ["change", $0.subject, $0.field, $0.from ?? "", $0.to?.english ?? "", ""]
    }
    rows += summary.readAs.map { ["read-as", $0.english, "", "", "", ""] }
    rows += summary.leftOut.map { ["left-out", $0.name.english, "", "", String($0.count), ""] }
    rows += summary.rejections.map {
      [
        "rejected", "\($0.file):\($0.line)", $0.column ?? "", "", $0.reason.english,
        $0.cure.english,
      ]
    }
    return CSVSheet(header: ["what", "subject", "field", "from", "to", "cure"], rows: rows)
  }
}
