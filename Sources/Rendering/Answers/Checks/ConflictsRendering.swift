public import Catalog

/// Where sources disagree and which was believed, in every format.
public enum ConflictsRendering {
  /// - Parameters:
  ///   - conflicts: where sources disagree.
  ///   - phoneNames: names of phones by id; a phone without a name stands by its id.
  ///   - sources: the sources by id; one that is not at hand stands by its id.
  ///   - total: how many conflicts there are, where `conflicts` are only the first of them.
  ///   - format: the form it is written in.
  ///   - options: what the place it is written to can show, and who reads it.
  public static func render(
    conflicts: [SourceConflict], phoneNames: [String: String] = [:],
    sources: [String: PriceSource] = [:], total: Int? = nil, format: OutputFormat,
    options: RenderOptions
  ) -> String {
    let total = total ?? conflicts.count
    return AnswerWriter.text(format, options, entries: "conflicts") {
      document(conflicts, phoneNames, sources, total)
    } csv: {
      sheet(conflicts, sources)
    } json: {
      [
        "count": .integer(total),
        "conflicts": .array(
          conflicts.map { conflict in
            ConflictJSON.object(conflict).appending([
              .init("believed_source_url", JSONValue(sources[conflict.believedSource]?.url)),
              .init("rejected_source_url", JSONValue(sources[conflict.rejectedSource]?.url)),
            ])
          }),
      ]
    }
  }

  private static func document(
    _ conflicts: [SourceConflict], _ phoneNames: [String: String],
    _ sources: [String: PriceSource], _ total: Int
  ) -> Document {
    guard !conflicts.isEmpty else {
      return Document(
        title: .whereSourcesDisagree, showsTitle: false,
        blocks: [.paragraph(StyledText(.noSourcesDisagree))])
    }
    func source(_ id: String) -> TableCell {
      TableCell(
        sources[id].map { "\($0.publisher) \($0.readOn.iso)" } ?? id, link: sources[id]?.url)
    }
    let table = TableModel(
      title: .whereSourcesDisagree,
      columns: [
        TableColumn(.phone, minimumWidth: 14, wraps: true, isName: true), TableColumn(.field),
        TableColumn(.believed, minimumWidth: 10, wraps: true),
        TableColumn(.fromSource, priority: 1, minimumWidth: 12, wraps: true),
        TableColumn(.notBelieved, minimumWidth: 10, wraps: true),
        TableColumn(.fromSource, priority: 1, minimumWidth: 12, wraps: true),
        TableColumn(.rule, minimumWidth: 14, wraps: true),
      ],
      rows: conflicts.map { conflict in
        [
          TableCell(phoneNames[conflict.phone] ?? conflict.phone), TableCell(conflict.field),
          TableCell(conflict.believed), source(conflict.believedSource),
          TableCell(conflict.rejected), source(conflict.rejectedSource),
          TableCell(ConflictRule.words(of: conflict.rule), .dim),
        ]
      })
    let rules = Dictionary(grouping: conflicts, by: { $0.rule }).mapValues { $0.count }
      .sorted { $0.value == $1.value ? $0.key < $1.key : $0.value > $1.value }
    return Document(
      title: .whereSourcesDisagree, showsTitle: false,
      blocks: [
        .table(table),
        .note(
          StyledText(.disagreements(conflicts.count, of: total))),
        .note(StyledText(.decidedBy)),
        .list(
          rules.map { StyledText(ConflictRule.words(of: $0.key) + .same(": \(grouped($0.value))")) }
        ),
      ])
  }

  private static func sheet(_ conflicts: [SourceConflict], _ sources: [String: PriceSource])
    -> CSVSheet
  {
    CSVSheet(
      header: [
        "id", "field", "believed", "believed_source_id", "believed_source_url", "rejected",
        "rejected_source_id", "rejected_source_url", "rule",
      ],
      rows: conflicts.map { conflict in
        [
          conflict.phone, conflict.field, conflict.believed, conflict.believedSource,
          sources[conflict.believedSource]?.url ?? "", conflict.rejected,
          conflict.rejectedSource, sources[conflict.rejectedSource]?.url ?? "",
          ConflictRule.words(of: conflict.rule).english,
        ]
      })
  }
}
