public import Catalog

/// What differs between two pricelists, in every format.
public enum PricelistDifferenceRendering {
  /// - Parameters:
  ///   - difference: what differs.
  ///   - listsUnchanged: whether people also see the rows that did not change.
  ///   - format: the form it is written in.
  ///   - options: what the place it is written to can show, and who reads it.
  public static func render(
    difference: PricelistDifference, listsUnchanged: Bool = false, format: OutputFormat,
    options: RenderOptions
  ) -> String {
    AnswerWriter.text(format, options, entries: "rows") {
      document(difference, listsUnchanged)
    } csv: {
      sheet(difference)
    } json: {
      json(difference)
    }
  }

  private static func document(_ difference: PricelistDifference, _ listsUnchanged: Bool)
    -> Document
  {
    let classes = PriceDifferenceClass.allCases.filter { listsUnchanged || $0 != .unchanged }
    let shown = difference.rows.filter { classes.contains($0.difference) }
    let legend = PriceKind.legend(
      shown.flatMap { [$0.from?.kind, $0.to?.kind] }.compactMap { $0 })
    var table = TableModel(
      title: .whatChangedBetweenLists,
      columns: [
        TableColumn(.phone, minimumWidth: 14, comfortableWidth: 18, wraps: true, isName: true),
        TableColumn(
          .variant,
          legend: Configuration.inferredLegend(shown.contains { $0.isVariantInferred })),
        TableColumn(.before, .trailing),
        TableColumn(.kind, priority: 2, legend: legend), TableColumn(.date, priority: 1),
        TableColumn(.after, .trailing), TableColumn(.kind, priority: 2, legend: legend),
        TableColumn(.date, priority: 1), TableColumn(.change, .trailing),
      ], rows: [])
    for kind in classes {
      let rows = difference.rows.filter { $0.difference == kind }
      guard !rows.isEmpty else { continue }
      table.sections[table.rows.count] = kind.words + .same(" (\(grouped(rows.count)))")
      table.rows += rows.map(cells)
    }
    let counts = PriceDifferenceClass.allCases.map {
      $0.short + .same(" \(grouped(difference.count(of: $0)))")
    }.joined(separator: ", ")
    let phones = PriceDifferenceClass.allCases.map {
      $0.short + .same(" \(grouped(difference.phones[$0, default: 0]))")
    }.joined(separator: ", ")
    return Document(
      title: .pricelistsCompared(difference.from.year, difference.to.year),
      blocks: [
        .paragraph(StyledText(.fromTo(difference.from.words, difference.to.words))),
        table.rows.isEmpty
          ? .paragraph(StyledText(.nothingChanged)) : .table(table.withoutEmptyColumns()),
        .note(StyledText(.rowsInAll(counts, difference.rows.count))),
        .note(StyledText(.phonesBy(phones))),
      ])
  }

  private static func cells(_ row: PricelistDifferenceRow) -> [TableCell] {
    [
      TableCell(row.name),
      TableCell(row.configuration.marked(isInferred: row.isVariantInferred)),
      amount(row.from, isListed: row.difference != .new),
      TableCell(row.from?.kind.marked ?? .blank, row.from?.kind.style ?? .plain),
      TableCell(optional: row.from?.since.iso),
      amount(row.to, isListed: row.difference != .gone),
      TableCell(row.to?.kind.marked ?? .blank, row.to?.kind.style ?? .plain),
      TableCell(optional: row.to?.since.iso),
      TableCell(
        row.change.map { $0.basisPoints.map(Percent.signed) ?? $0.words } ?? "",
        row.change?.style ?? .plain),
    ]
  }

  /// A list's amount; a row that the list has without one says so.
  private static func amount(_ price: PriceInForce?, isListed: Bool) -> TableCell {
    guard let price else { return TableCell(isListed ? .noPrice : .blank, .dim) }
    return TableCell(price.amount.formatted)
  }

  private static func json(_ difference: PricelistDifference) -> JSONValue {
    func counts(_ count: (PriceDifferenceClass) -> Int) -> JSONValue {
      .object(PriceDifferenceClass.allCases.map { .init($0.rawValue, .integer(count($0))) })
    }
    return [
      "from": difference.from.json, "to": difference.to.json,
      "counts": [
        "rows": counts(difference.count(of:)),
        "phones": counts { difference.phones[$0, default: 0] },
      ],
      "rows": .array(
        difference.rows.map { row in
          let object: JSONValue = [
            "class": .string(row.difference.rawValue), "id": .string(row.phone.id),
            "brand": .string(row.brandName), "model": .string(row.phone.model),
            "variant": row.configuration.json, "from": json(row.from), "to": json(row.to),
          ]
          return object.appending(
            row.change?.json ?? [.init("change_php", .null), .init("change_percent", .null)])
        }),
    ]
  }

  private static func json(_ price: PriceInForce?) -> JSONValue {
    guard let price else { return .null }
    return [
      "price_php": .money(price.amount), "price_kind": .string(price.kind.rawValue),
      "price_date": .string(price.since.iso), "source_id": .string(price.source),
      "variant_inferred": .bool(price.isVariantInferred),
    ]
  }

  private static func sheet(_ difference: PricelistDifference) -> CSVSheet {
    func cells(_ price: PriceInForce?) -> [String] {
      [price?.amount.plain ?? "", price?.kind.rawValue ?? "", price?.since.iso ?? ""]
    }
    return CSVSheet(
      header: [
        "class", "id", "brand", "model", "ram_gb", "storage_gb", "from_price_php",
        "from_price_kind", "from_price_date", "to_price_php", "to_price_kind", "to_price_date",
        "change_php", "change_percent", "variant_inferred",
      ],
      rows: difference.rows.map { row in
        [
          row.difference.rawValue, row.phone.id, row.brandName, row.phone.model,
          row.configuration.ramGB?.plain ?? "", row.configuration.storageGB?.plain ?? "",
        ] + cells(row.from) + cells(row.to) + (row.change?.cells ?? ["", ""])
          + [row.isVariantInferred ? "yes" : "no"]
      })
  }
}

extension PriceDifferenceClass {
  /// Heading of the class.
  fileprivate var words: Phrase {
    switch self {
    case .new: .new
    case .gone: .gone
    case .dearer: .dearer
    case .cheaper: .cheaper
    case .unchanged: .unchanged
    case .unknown: .unknownChange
    }
  }

  /// The class within a line of counts.
  fileprivate var short: Phrase {
    self == .unknown ? .unknownShort : words.map { $0.lowercased() }
  }
}
