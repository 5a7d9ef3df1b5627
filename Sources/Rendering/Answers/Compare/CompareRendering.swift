public import Catalog

/// Phones side by side, in every format.
public enum CompareRendering {
  /// - Parameters:
  ///   - comparison: the phones side by side.
  ///   - differencesOnly: leaves out, for people, the properties in which all agree.
  ///   - format: the form it is written in.
  ///   - options: what the place it is written to can show, and who reads it.
  public static func render(
    comparison: PhoneComparison, differencesOnly: Bool = false, format: OutputFormat,
    options: RenderOptions
  ) -> String {
    let rows = differencesOnly ? comparison.differences : comparison.rows
    return AnswerWriter.text(format, options, entries: "properties") {
      document(comparison, rows)
    } csv: {
      sheet(comparison, rows)
    } json: {
      json(comparison, rows)
    }
  }

  /// The comparison for people.
  package static func document(_ comparison: PhoneComparison, _ rows: [ComparisonRow]) -> Document {
    let names = comparison.phones.map { $0.offer.name }
    var table = TableModel(
      title: .phonesSideBySide,
      columns: [TableColumn(.blank, isName: true)]
        + names.map { TableColumn(Phrase(same: $0), minimumWidth: 12, wraps: true) },
      rows: rows.map(cells))
    if rows.contains(where: { !$0.better.isEmpty }) {
      table.notesAfter.append(StyledText(.betterValue))
    }
    let kinds = comparison.phones.flatMap {
      $0.prices.map { $0.kind } + [$0.offer.price?.kind].compactMap { $0 }
    }
    if let legend = PriceKind.legend(kinds) { table.notesAfter.append(legend) }
    var blocks: [Block] = [
      rows.isEmpty
        ? .paragraph(StyledText(.nothingDiffers)) : .table(table)
    ]
    let folded = comparison.rows.count - rows.count
    if folded > 0 {
      blocks.append(
        .note(
          StyledText(.equalValuesLeftOut(folded))))
    }
    if comparison.phones.contains(where: { $0.prices.count > 1 }) {
      blocks += [
        .heading(.everyPriceInForce(on: comparison.asOf)), .table(prices(comparison)),
      ]
    } else {
      blocks.append(.note(StyledText(.pricesInForce(on: comparison.asOf))))
    }
    return Document(title: .bothOf(names), showsTitle: false, blocks: blocks)
  }

  private static func cells(_ row: ComparisonRow) -> [TableCell] {
    [TableCell(row.property.words, row.differs ? .plain : .dim)]
      + row.values.enumerated().map { index, value in
        guard let value else { return TableCell(.notKnown, .dim) }
        let text = row.property.words(value)
        if row.better.contains(index) { return TableCell(text + .same("\u{A0}✓"), .good) }
        return TableCell(text, row.differs ? .plain : .dim)
      }
  }

  private static func prices(_ comparison: PhoneComparison) -> TableModel {
    let rows = comparison.phones.flatMap { phone in
      phone.prices.map { price in
        [
          TableCell(phone.offer.name),
          TableCell(price.configuration.marked(isInferred: price.isVariantInferred)),
          TableCell(price.amount.formatted), TableCell(price.kind.marked, price.kind.style),
          TableCell(price.since.iso),
          TableCell(PriceAge.words(price.since, on: comparison.asOf) ?? .blank, .warning),
        ]
      }
    }
    return TableModel(
      title: .everyPriceInForce,
      columns: [
        TableColumn(.phone, minimumWidth: 18, wraps: true, isName: true),
        TableColumn(.variant, legend: comparison.phones.flatMap { $0.prices }.inferredLegend),
        TableColumn(.price, .trailing), TableColumn(.kind), TableColumn(.since),
        TableColumn(.age, .trailing, priority: 1),
      ], rows: rows
    ).withoutEmptyColumns()
  }

  static func json(_ comparison: PhoneComparison, _ rows: [ComparisonRow]) -> JSONValue {
    let ids = comparison.phones.map { $0.offer.phone.id }
    return [
      "as_of": .string(comparison.asOf.iso),
      "phones": .array(
        comparison.phones.map { phone in
          OfferJSON.object(
            phone.offer,
            extra: [
              .init(
                "prices",
                .array(
                  phone.prices.map { price in
                    [
                      "variant": price.configuration.json, "price_php": .money(price.amount),
                      "price_kind": .string(price.kind.rawValue),
                      "price_date": .string(price.since.iso),
                      "variant_inferred": .bool(price.isVariantInferred),
                    ]
                  }))
            ])
        }),
      "properties": .array(
        rows.map { row in
          [
            "property": .string(row.property.name),
            "values": .array(row.values.map(row.property.json)),
            "better": .strings(row.better.filter(ids.indices.contains).map { ids[$0] }),
            "differs": .bool(row.differs),
          ]
        }),
    ]
  }

  private static func sheet(_ comparison: PhoneComparison, _ rows: [ComparisonRow]) -> CSVSheet {
    let ids = comparison.phones.map { $0.offer.phone.id }
    return CSVSheet(
      header: ["property"] + ids + ["better", "differs"],
      rows: rows.map { row in
        [row.property.name] + row.values.map(row.property.plain)
          + [
            row.better.filter(ids.indices.contains).map { ids[$0] }.joined(separator: ";"),
            row.differs ? "yes" : "no",
          ]
      })
  }
}
