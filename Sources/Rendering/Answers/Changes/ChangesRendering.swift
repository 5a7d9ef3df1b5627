public import Catalog

/// What readings since a day changed, in every format.
public enum ChangesRendering {
  public static func render(
    changes: CatalogChanges, format: OutputFormat, options: RenderOptions
  ) -> String {
    AnswerWriter.text(format, options) {
      document(changes)
    } csv: {
      sheet(changes)
    } json: {
      json(changes)
    }
  }

  private static func document(_ changes: CatalogChanges) -> Document {
    var blocks: [Block] = [
      .paragraph(
        StyledText(.readSince(changes.since)))
    ]
    for kind in CatalogChanges.Kind.allCases {
      let some = changes.changes.filter { $0.kind == kind }
      guard !some.isEmpty else { continue }
      blocks += [.heading(kind.words), .table(table(kind, some))]
    }
    if changes.changes.isEmpty { blocks.append(.paragraph(StyledText(.nothingChanged))) }
    return Document(title: .whatChangedSince(changes.since), blocks: blocks)
  }

  private static func table(
    _ kind: CatalogChanges.Kind, _ changes: [CatalogChanges.Change]
  ) -> TableModel {
    TableModel(
      title: kind.words,
      columns: [
        TableColumn(.phone, minimumWidth: 20, wraps: true, isName: true),
        TableColumn(
          .variant,
          legend: Configuration.inferredLegend(changes.contains { $0.isVariantInferred })),
        TableColumn(.field), TableColumn(.before, wraps: true),
        TableColumn(.after, wraps: true), TableColumn(.readOn),
        TableColumn(.source, priority: 2),
      ],
      rows: changes.map { change in
        [
          TableCell(change.name),
          TableCell(change.configuration.marked(isInferred: change.isVariantInferred)),
          TableCell(change.field), TableCell(words(change.from, kind)),
          TableCell(words(change.to, kind)), TableCell(change.readOn.iso),
          TableCell(change.publisher, link: change.url.isEmpty ? nil : change.url),
        ]
      }
    ).withoutEmptyColumns()
  }

  /// An amount as people write it; anything else as it is.
  private static func words(_ text: String, _ kind: CatalogChanges.Kind) -> String {
    switch kind {
    case .firstPrice, .dearer, .cheaper: Peso(plain: text)?.formatted ?? text
    case .newPhone, .gone, .conflict: text
    }
  }

  private static func json(_ changes: CatalogChanges) -> JSONValue {
    [
      "since": .string(changes.since.iso), "count": .integer(changes.changes.count),
      "counts": .object(
        CatalogChanges.Kind.allCases.map { .init($0.rawValue, .integer(changes.count($0))) }),
      "changes": .array(
        changes.changes.map { change in
          [
            "kind": .string(change.kind.rawValue), "id": .string(change.phone),
            "name": .string(change.name), "variant": change.configuration.json,
            "field": JSONValue(change.field.isEmpty ? nil : change.field),
            "from": JSONValue(change.from.isEmpty ? nil : change.from),
            "to": JSONValue(change.to.isEmpty ? nil : change.to),
            "publisher": JSONValue(change.publisher.isEmpty ? nil : change.publisher),
            "source_url": JSONValue(change.url.isEmpty ? nil : change.url),
            "read_on": .string(change.readOn.iso),
            "variant_inferred": .bool(change.isVariantInferred),
          ]
        }),
    ]
  }

  private static func sheet(_ changes: CatalogChanges) -> CSVSheet {
    CSVSheet(
      header: [
        "kind", "id", "name", "ram_gb", "storage_gb", "field", "from", "to", "publisher",
        "source_url", "read_on", "variant_inferred",
      ],
      rows: changes.changes.map { change in
        [
          change.kind.rawValue, change.phone, change.name,
          change.configuration.ramGB?.plain ?? "", change.configuration.storageGB?.plain ?? "",
          change.field, change.from, change.to, change.publisher, change.url, change.readOn.iso,
          change.isVariantInferred ? "yes" : "no",
        ]
      })
  }
}

extension CatalogChanges.Kind {
  fileprivate var words: Phrase {
    switch self {
    case .newPhone: .newPhones
    case .firstPrice: .firstPrices
    case .dearer: .dearer
    case .cheaper: .cheaper
    case .gone: .goneFromList
    case .conflict: .sourcesThatDisagree
    }
  }
}
