public import Catalog

/// Everything known of one phone, in every format.
public enum ShowRendering {
  /// - Parameter history: its prices over time; `nil` leaves out the chart and the lowest price.
  public static func render(
    record: PhoneRecord, history: PriceHistory? = nil, format: OutputFormat,
    options: RenderOptions
  ) -> String {
    AnswerWriter.text(format, options) {
      document(record, history)
    } csv: {
      sheet(record)
    } json: {
      json(record, history)
    }
  }

  /// Everything for people: the fragments of a phone's page.
  package static func document(_ record: PhoneRecord, _ history: PriceHistory?) -> Document {
    let pages = SourcePages(record)
    var blocks: [Block] = [.facts(heads(record) + record.phone.specifications.facts)]
    blocks += prices(record, pages)
    if let history { blocks += PriceOverTime(history: history, asOf: record.asOf).blocks }
    blocks += observations(record, pages)
    blocks += BesidePrices(record: record, pages: pages).blocks
    blocks += conflicts(record, pages)
    blocks += pages.blocks
    return Document(title: record.name, blocks: blocks)
  }

  private static func heads(_ record: PhoneRecord) -> [Fact] {
    let phone = record.phone
    var facts = [
      Fact("Brand", StyledText(record.brand.name)),
      Fact("Launched", StyledText(phone.launched?.iso ?? "Philippine launch not known")),
    ]
    if let released = phone.released {
      facts.append(Fact("Released abroad", StyledText(released.iso)))
    }
    if let bounds = record.standing.bounds {
      facts.append(Fact("Came", StyledText(bounds.words)))
    }
    facts.append(Fact("First seen", StyledText(phone.firstSeen.iso)))
    facts.append(
      Fact(
        "Last sign of sale",
        StyledText(
          (record.standing.signOfSale?.iso ?? "none")
            + (record.standing.isCurrent ? "" : " (no longer sold)"))))
    let variants = record.variants.map { $0.configuration.compact }
    facts.append(
      Fact(
        "Variants", StyledText(variants.isEmpty ? "not known" : variants.joined(separator: ", ")))
    )
    return facts
  }

  private static func prices(_ record: PhoneRecord, _ pages: SourcePages) -> [Block] {
    let heading = Block.heading("Prices in force on \(record.asOf.iso)")
    guard !record.pricesInForce.isEmpty else {
      return [heading, .paragraph("No peso price is known.")]
    }
    let rows = record.pricesInForce.map { price in
      [
        TableCell(price.configuration.marked(isInferred: price.isVariantInferred)),
        TableCell(price.marked, .strong),
        TableCell(optional: price.role == .official ? price.shop?.marked : nil),
        TableCell(optional: price.role == .official ? nil : price.official?.amount.formatted),
        TableCell(price.kind.rawValue, price.style), TableCell(price.since.iso),
        TableCell(price.confirmed.iso),
        TableCell(PriceAge.words(price.confirmed, on: record.asOf) ?? "", .warning),
        TableCell(price.observedOn.iso), pages.cell(price.source),
      ]
    }
    let table = TableModel(
      title: "Prices in force",
      columns: [
        TableColumn(
          "Variant", isName: true, legend: record.pricesInForce.inferredLegend),
        TableColumn("Price", .trailing, legend: PriceInForce.legend(record.pricesInForce)),
        TableColumn("Shop", .trailing, legend: PriceInForce.shopLegend(record.pricesInForce)),
        TableColumn("Official", .trailing), TableColumn("Kind"), TableColumn("Since", priority: 1),
        TableColumn("Confirmed"), TableColumn("Age", .trailing),
        TableColumn("Read on", priority: 2), TableColumn("Source", .trailing),
      ],
      rows: rows)
    return [heading, .table(table.withoutEmptyColumns())]
  }

  private static func observations(_ record: PhoneRecord, _ pages: SourcePages) -> [Block] {
    guard !record.observations.isEmpty else { return [] }
    let table = TableModel(
      title: "Every observation",
      columns: [
        TableColumn(
          "Variant", isName: true,
          legend: Configuration.inferredLegend(
            record.observations.contains { $0.isVariantInferred && $0.configuration != .unknown })),
        TableColumn("As written", .trailing),
        TableColumn("Kind", legend: PriceKind.legend(record.observations.map { $0.kind })),
        TableColumn("From"), TableColumn("Until"), TableColumn("Read on"),
        TableColumn("Source", .trailing),
      ],
      rows: record.observations.map { observation in
        [
          TableCell(
            observation.configuration.marked(isInferred: observation.isVariantInferred)),
          TableCell(observation.asWritten),
          TableCell(observation.kind.marked, observation.kind.style),
          TableCell(
            observation.effectiveFrom?.iso ?? "not said",
            observation.effectiveFrom == nil ? .dim : .plain),
          TableCell(optional: observation.effectiveUntil?.iso),
          TableCell(observation.observedOn.iso), pages.cell(observation.source),
        ]
      })
    return [.heading("Every observation"), .table(table.withoutEmptyColumns())]
  }

  /// A column of the plain data as people read it: `Charging` for `charging_w`.
  private static func words(ofField field: String) -> String {
    PhoneProperty.all.first { $0.name == field }?.words ?? field
  }

  private static func conflicts(_ record: PhoneRecord, _ pages: SourcePages) -> [Block] {
    guard !record.conflicts.isEmpty else { return [] }
    return [
      .heading("Where sources disagree"),
      .list(
        record.conflicts.map { conflict in
          StyledText([
            .init("\(words(ofField: conflict.field)): ", .strong),
            .init("\(conflict.believed) \(pages.cell(conflict.believedSource).text)"),
            .init(", not \(conflict.rejected) \(pages.cell(conflict.rejectedSource).text)"),
            .init(" (\(ConflictRule.words(of: conflict.rule)))", .dim),
          ])
        }),
    ]
  }
}
