import Catalog

/// What is no price of a phone and yet stands in its lists: amounts taken back, and what is paid a
/// month.
struct BesidePrices {
  let record: PhoneRecord
  let pages: SourcePages

  var blocks: [Block] { monthly + takenBack }

  private var monthly: [Block] {
    guard !record.instalments.isEmpty else { return [] }
    let table = TableModel(
      title: .paidAMonth,
      columns: [
        TableColumn(.variant, isName: true), TableColumn(.month, .trailing),
        TableColumn(.months, .trailing), TableColumn(.readOn), TableColumn(.source, .trailing),
      ],
      rows: record.instalments.map { instalment in
        [
          TableCell(instalment.configuration.compact), TableCell(instalment.monthly.formatted),
          TableCell(optional: instalment.months.map { String($0) }),
          TableCell(instalment.observedOn.iso), pages.cell(instalment.source),
        ]
      })
    return [
      .heading(.paidAMonth), .table(table.withoutEmptyColumns()),
      .note(StyledText(.paidAMonthNeverCounts)),
    ]
  }

  private var takenBack: [Block] {
    guard !record.takenBack.isEmpty else { return [] }
    let table = TableModel(
      title: .takenBack,
      columns: [
        TableColumn(.variant, isName: true), TableColumn(.price, .trailing), TableColumn(.kind),
        TableColumn(.readOn, priority: 1), TableColumn(.takenBackOn),
        TableColumn(.why, minimumWidth: 14, wraps: true), TableColumn(.source, .trailing),
      ],
      rows: record.takenBack.map { price in
        [
          TableCell(price.observation.configuration.compact),
          TableCell(price.observation.amount.formatted, .dim),
          TableCell(price.observation.kind.name), TableCell(price.observation.observedOn.iso),
          TableCell(price.retractedOn.iso), TableCell(price.reason),
          pages.cell(price.observation.source),
        ]
      })
    return [.heading(.takenBackCountsNoLonger), .table(table.withoutEmptyColumns())]
  }

  /// The same in JSON.
  var members: [JSONValue.Member] {
    func url(_ source: String) -> JSONValue { JSONValue(record.sources[source]?.url) }
    return [
      .init(
        "instalments",
        .array(
          record.instalments.map { instalment in
            [
              "variant": instalment.configuration.json,
              "monthly_php": .money(instalment.monthly),
              "months": instalment.months.map { .integer($0) } ?? .null,
              "observed_on": .string(instalment.observedOn.iso),
              "source_id": .string(instalment.source), "source_url": url(instalment.source),
            ]
          })),
      .init(
        "taken_back",
        .array(
          record.takenBack.map { price in
            [
              "variant": price.observation.configuration.json,
              "price_php": .money(price.observation.amount),
              "price_kind": .string(price.observation.kind.rawValue),
              "observed_on": .string(price.observation.observedOn.iso),
              "retracted_on": .string(price.retractedOn.iso), "reason": .string(price.reason),
              "source_id": .string(price.observation.source),
              "source_url": url(price.observation.source),
            ]
          })),
    ]
  }
}
