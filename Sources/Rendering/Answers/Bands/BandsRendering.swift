public import Catalog

/// How many phones stand in each price band, in every format.
public enum BandsRendering {
  /// - Parameters:
  ///   - bands: all bands, from the cheapest up, for all phones together.
  ///   - groups: the same for each brand or year, where that was asked for.
  ///   - groupedBy: heads the column of the groups.
  ///   - asOf: the day of the prices.
  ///   - narrowing: what limits the phones, one phrase a condition.
  ///   - counted: which phones are counted.
  ///   - format: the form it is written in.
  ///   - options: what the place it is written to can show, and who reads it.
  public static func render(
    bands: [BandCount], groups: [BandGroup] = [], groupedBy: BandGrouping = .brand,
    asOf: CalendarDay,
    narrowing: [Phrase] = [], counted: PhonesCounted = PhonesCounted(), format: OutputFormat,
    options: RenderOptions
  ) -> String {
    let all = BandGroup(name: "All", bands: bands)
    return AnswerWriter.text(format, options, entries: "bands") {
      document(all, groups, groupedBy, asOf, narrowing, counted)
    } csv: {
      sheet(all, groups, groupedBy)
    } json: {
      json(all, groups, asOf, narrowing, counted)
    }
  }

  private static func document(
    _ all: BandGroup, _ groups: [BandGroup], _ groupedBy: BandGrouping, _ asOf: CalendarDay,
    _ narrowing: [Phrase], _ phones: PhonesCounted
  ) -> Document {
    let table = groups.isEmpty ? single(all) : grid(all, groups, groupedBy)
    return Document(
      title: .phonesByBand(narrowing.joined(separator: ", ")), showsTitle: true,
      blocks: [
        .table(table),
        .note(
          StyledText(.bandsNote(all.phones, asOf))),
      ] + [phones.figureWords()].compactMap { $0.map { .note(StyledText($0)) } })
  }

  private static func single(_ all: BandGroup) -> TableModel {
    let most = all.bands.map { $0.phones }.max() ?? 0
    return TableModel(
      title: .phonesInEachBand,
      columns: [
        TableColumn(.band, isName: true), TableColumn(.phones, .trailing),
        TableColumn(.share, .trailing, priority: 1),
        TableColumn(.blank, priority: 2, minimumWidth: 5),
      ],
      rows: all.bands.map { count in
        [
          TableCell(count.band.words), TableCell(grouped(count.phones)),
          TableCell(
            all.phones > 0
              ? Percent.words(BasisPoints.of(Int64(count.phones), in: Int64(all.phones))) : ""),
          TableCell("", bar: most > 0 ? Double(count.phones) / Double(most) : 0),
        ]
      })
  }

  private static func grid(
    _ all: BandGroup, _ groups: [BandGroup], _ groupedBy: BandGrouping
  ) -> TableModel {
    TableModel(
      title: .phonesInEachBand(by: groupedBy.words),
      columns: [TableColumn(groupedBy.words, minimumWidth: 8, isName: true)]
        + all.bands.map { TableColumn(Phrase(same: $0.band.short), .trailing) }
        + [TableColumn(.all, .trailing)],
      rows: (groups + [all]).map { group in
        [TableCell(group.name == all.name ? .all : Phrase(same: group.name))]
          + group.bands.map { TableCell($0.phones == 0 ? "·" : grouped($0.phones)) }
          + [TableCell(grouped(group.phones), .strong)]
      }, notesAfter: [PriceBand.shortLegend])
  }

  private static func json(
    _ all: BandGroup, _ groups: [BandGroup], _ asOf: CalendarDay, _ narrowing: [Phrase],
    _ counted: PhonesCounted
  ) -> JSONValue {
    let object: JSONValue = [
      "as_of": .string(asOf.iso), "narrowing": .strings(narrowing.map { $0.english }),
      "count": .integer(all.phones), "bands": json(all.bands),
      "groups": .array(
        groups.map { group in
          [
            "name": .string(group.name), "count": .integer(group.phones),
            "bands": json(group.bands),
          ]
        }),
    ]
    return object.appending(counted.json)
  }

  static func json(_ bands: [BandCount]) -> JSONValue {
    .array(
      bands.map { count in
        [
          "band": .string(count.band.id), "min": .money(count.band.lower),
          "max": JSONValue(count.band.upper), "phones": .integer(count.phones),
        ]
      })
  }

  private static func sheet(
    _ all: BandGroup, _ groups: [BandGroup], _ groupedBy: BandGrouping
  ) -> CSVSheet {
    func cells(_ count: BandCount) -> [String] {
      [
        count.band.id, count.band.lower.plain, count.band.upper?.plain ?? "", String(count.phones),
      ]
    }
    let header = ["band", "min", "max", "phones"]
    guard !groups.isEmpty else { return CSVSheet(header: header, rows: all.bands.map(cells)) }
    return CSVSheet(
      header: [groupedBy.rawValue] + header,
      rows: groups.flatMap { group in group.bands.map { [group.name] + cells($0) } })
  }
}
