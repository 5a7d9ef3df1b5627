public import Catalog

/// Everything known of one phone, in every format.
public enum ShowRendering {
  /// - Parameters:
  ///   - record: everything known of the phone.
  ///   - history: its prices over time; `nil` leaves out the chart and the lowest price.
  ///   - format: the form it is written in.
  ///   - options: what the place it is written to can show, and who reads it.
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
    return Document(title: .same(record.name), blocks: blocks)
  }

  private static func heads(_ record: PhoneRecord) -> [Fact] {
    let phone = record.phone
    var facts = [
      Fact(.brand, StyledText(same: record.brand.name)),
      Fact(
        .launched, StyledText(phone.launched.map { .same($0.iso) } ?? .philippineLaunchNotKnown)),
    ]
    if let released = phone.released {
      facts.append(Fact(.releasedAbroad, StyledText(same: released.iso)))
    }
    if let bounds = record.standing.bounds {
      facts.append(Fact(.came, StyledText(bounds.words)))
    }
    facts.append(Fact(.firstSeen, StyledText(same: phone.firstSeen.iso)))
    facts.append(
      Fact(
        .lastSignOfSale,
        StyledText(
          (record.standing.signOfSale.map { .same($0.iso) } ?? .none)
            + (record.standing.isCurrent ? .blank : .noLongerSold))))
    let variants = record.variants.map { $0.configuration.compact }
    facts.append(
      Fact(
        .variants,
        StyledText(variants.isEmpty ? .notKnown : .same(variants.joined(separator: ", "))))
    )
    return facts
  }

  private static func prices(_ record: PhoneRecord, _ pages: SourcePages) -> [Block] {
    let heading = Block.heading(.pricesInForceHead(on: record.asOf))
    guard !record.pricesInForce.isEmpty else {
      return [heading, .paragraph(StyledText(.noPesoPriceKnown))]
    }
    let rows = record.pricesInForce.map { price in
      [
        TableCell(price.configuration.marked(isInferred: price.isVariantInferred)),
        TableCell(price.marked, .strong),
        TableCell(optional: price.role == .official ? price.shop?.marked : nil),
        TableCell(optional: price.role == .official ? nil : price.official?.amount.formatted),
        TableCell(price.kind.name, price.style), TableCell(price.since.iso),
        TableCell(price.confirmed.iso),
        TableCell(PriceAge.words(price.confirmed, on: record.asOf) ?? .blank, .warning),
        TableCell(price.observedOn.iso), pages.cell(price.source),
      ]
    }
    let table = TableModel(
      title: .pricesInForceTable,
      columns: [
        TableColumn(
          .variant, isName: true, legend: record.pricesInForce.inferredLegend),
        TableColumn(.price, .trailing, legend: PriceInForce.legend(record.pricesInForce)),
        TableColumn(.shop, .trailing, legend: PriceInForce.shopLegend(record.pricesInForce)),
        TableColumn(.official, .trailing), TableColumn(.kind), TableColumn(.since, priority: 1),
        TableColumn(.confirmed), TableColumn(.age, .trailing),
        TableColumn(.readOn, priority: 2), TableColumn(.source, .trailing),
      ],
      rows: rows)
    return [heading, .table(table.withoutEmptyColumns())]
  }

  private static func observations(_ record: PhoneRecord, _ pages: SourcePages) -> [Block] {
    guard !record.observations.isEmpty else { return [] }
    let table = TableModel(
      title: .everyObservation,
      columns: [
        TableColumn(
          .variant, isName: true,
          legend: Configuration.inferredLegend(
            record.observations.contains { $0.isVariantInferred && $0.configuration != .unknown })),
        TableColumn(.asWritten, .trailing),
        TableColumn(.kind, legend: PriceKind.legend(record.observations.map { $0.kind })),
        TableColumn(.from), TableColumn(.until), TableColumn(.readOn),
        TableColumn(.source, .trailing),
      ],
      rows: record.observations.map { observation in
        [
          TableCell(
            observation.configuration.marked(isInferred: observation.isVariantInferred)),
          TableCell(observation.asWritten),
          TableCell(observation.kind.marked, observation.kind.style),
          TableCell(
            observation.effectiveFrom.map { .same($0.iso) } ?? .notSaid,
            observation.effectiveFrom == nil ? .dim : .plain),
          TableCell(optional: observation.effectiveUntil?.iso),
          TableCell(observation.observedOn.iso), pages.cell(observation.source),
        ]
      })
    return [.heading(.everyObservation), .table(table.withoutEmptyColumns())]
  }

  /// A column of the plain data as people read it: `Charging` for `charging_w`.
  private static func words(ofField field: String) -> Phrase {
    PhoneProperty.all.first { $0.name == field }?.words ?? .same(field)
  }

  private static func conflicts(_ record: PhoneRecord, _ pages: SourcePages) -> [Block] {
    guard !record.conflicts.isEmpty else { return [] }
    return [
      .heading(.whereSourcesDisagree),
      .list(
        record.conflicts.map { conflict in
          StyledText([
            .init(words(ofField: conflict.field) + .same(": "), .strong),
            .init("\(conflict.believed) \(pages.cell(conflict.believedSource).text)"),
            .init(.notThis("\(conflict.rejected) \(pages.cell(conflict.rejectedSource).text)")),
            .init(.same(" (") + ConflictRule.words(of: conflict.rule) + .same(")"), .dim),
          ])
        }),
    ]
  }
}
