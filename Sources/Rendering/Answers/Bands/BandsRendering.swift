public import Catalog

/// How many phones stand in each price band, in every format.
public enum BandsRendering {
  /// - Parameters:
  ///   - bands: all bands, from the cheapest up, for all phones together.
  ///   - groups: the same for each brand or year, where that was asked for.
  ///   - groupedBy: `Brand` or `Year`; heads the column of the groups.
  ///   - narrowing: what limits the phones, one phrase a condition.
  ///   - counted: which phones are counted.
  public static func render(
    bands: [BandCount], groups: [BandGroup] = [], groupedBy: String = "Brand", asOf: CalendarDay,
    narrowing: [String] = [], counted: PhonesCounted = PhonesCounted(), format: OutputFormat,
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
    _ all: BandGroup, _ groups: [BandGroup], _ groupedBy: String, _ asOf: CalendarDay,
    _ narrowing: [String], _ phones: PhonesCounted
  ) -> Document {
    let limits = narrowing.isEmpty ? "" : ": \(narrowing.joined(separator: ", "))"
    let table = groups.isEmpty ? single(all) : grid(all, groups, groupedBy)
    return Document(
      title: "Phones by price band\(limits)", showsTitle: true,
      blocks: [
        .table(table),
        .note(
          StyledText(
            "\(counted(all.phones, "phone")) with a price, each in one band by its starting price. "
              + "A band holds its lower end and not its upper one. "
              + "Prices in force on \(asOf.iso).")),
      ] + [phones.figureWords()].compactMap { $0.map { .note(StyledText($0)) } })
  }

  private static func single(_ all: BandGroup) -> TableModel {
    let most = all.bands.map { $0.phones }.max() ?? 0
    return TableModel(
      title: "Phones in each band",
      columns: [
        TableColumn("Band", isName: true), TableColumn("Phones", .trailing),
        TableColumn("Share", .trailing, priority: 1), TableColumn("", priority: 2, minimumWidth: 5),
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
    _ all: BandGroup, _ groups: [BandGroup], _ groupedBy: String
  ) -> TableModel {
    TableModel(
      title: "Phones in each band by \(groupedBy.lowercased())",
      columns: [TableColumn(groupedBy, minimumWidth: 8, isName: true)]
        + all.bands.map { TableColumn($0.band.short, .trailing) }
        + [TableColumn("All", .trailing)],
      rows: (groups + [all]).map { group in
        [TableCell(group.name)]
          + group.bands.map { TableCell($0.phones == 0 ? "·" : grouped($0.phones)) }
          + [TableCell(grouped(group.phones), .strong)]
      }, notesAfter: [PriceBand.shortLegend])
  }

  private static func json(
    _ all: BandGroup, _ groups: [BandGroup], _ asOf: CalendarDay, _ narrowing: [String],
    _ counted: PhonesCounted
  ) -> JSONValue {
    let object: JSONValue = [
      "as_of": .string(asOf.iso), "narrowing": .strings(narrowing),
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
    _ all: BandGroup, _ groups: [BandGroup], _ groupedBy: String
  ) -> CSVSheet {
    func cells(_ count: BandCount) -> [String] {
      [
        count.band.id, count.band.lower.plain, count.band.upper?.plain ?? "", String(count.phones),
      ]
    }
    let header = ["band", "min", "max", "phones"]
    guard !groups.isEmpty else { return CSVSheet(header: header, rows: all.bands.map(cells)) }
    return CSVSheet(
      header: [groupedBy.lowercased()] + header,
      rows: groups.flatMap { group in group.bands.map { [group.name] + cells($0) } })
  }
}
