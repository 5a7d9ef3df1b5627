public import Catalog

/// What is in a catalogue, in every format.
public enum InfoRendering {
  /// - Parameter location: where the catalogue lies, said on a terminal and in JSON.
  public static func render(
    summary: CatalogSummary, location: String? = nil, layers: [InfoLayer] = [],
    format: OutputFormat, options: RenderOptions
  ) -> String {
    AnswerWriter.text(format, options) {
      document(summary, location, layers)
    } csv: {
      sheet(summary, layers)
    } json: {
      json(summary, location, layers)
    }
  }

  private static func document(
    _ summary: CatalogSummary, _ location: String?, _ layers: [InfoLayer]
  ) -> Document {
    var facts = [
      Fact("Phones", StyledText(grouped(summary.phones))),
      Fact(
        "with a peso price",
        StyledText("\(grouped(summary.pricedPhones))\(share(summary.pricedPhones, summary))")),
      Fact(
        "with their network",
        StyledText(
          "\(grouped(summary.phonesWithNetwork))\(share(summary.phonesWithNetwork, summary))")),
      Fact(
        "with RAM and storage",
        StyledText(
          "\(grouped(summary.phonesWithConfiguration))"
            + "\(share(summary.phonesWithConfiguration, summary))")),
      Fact("Brands", StyledText(grouped(summary.brands))),
      Fact("Variants", StyledText(grouped(summary.variants))),
      Fact("Price observations", StyledText(grouped(summary.observations))),
      Fact("Distinct prices", StyledText(grouped(summary.distinctPrices))),
      Fact("Dated price drops", StyledText(grouped(summary.datedPriceDrops))),
      Fact("Latest reading", StyledText(summary.latestDate?.iso ?? "none")),
    ]
    if let location { facts.append(Fact("Catalogue", StyledText(location))) }
    var blocks: [Block] = [.facts(facts)]
    if !layers.isEmpty {
      blocks += [.heading("Made from"), .table(table(layers))]
    }
    let kinds = PriceKind.allCases.filter { summary.observationsByKind[$0, default: 0] > 0 }
    if !kinds.isEmpty {
      blocks += [.heading("Observations by kind"), .table(table(kinds, summary))]
    }
    if !summary.phonesByYear.isEmpty {
      blocks += [.heading("Phones by year"), .table(years(summary))]
    }
    if !summary.publishers.isEmpty {
      blocks += [.heading("Sources"), .table(publishers(summary))]
    }
    let lists = [
      ("Brands with phones but no peso price", summary.brandsWithoutPrices),
      ("Brands of which nothing sourced was found", summary.brandsWithoutPhones),
    ].filter { !$0.1.isEmpty }
    blocks += lists.map { .note(StyledText("\($0.0): \($0.1.joined(separator: ", ")).")) }
    return Document(title: "What is in the catalogue", showsTitle: false, blocks: blocks)
  }

  private static func share(_ part: Int, _ summary: CatalogSummary) -> String {
    guard summary.phones > 0 else { return "" }
    return " (\(Percent.words(BasisPoints.of(Int64(part), in: Int64(summary.phones)))))"
  }

  private static func table(_ kinds: [PriceKind], _ summary: CatalogSummary) -> TableModel {
    TableModel(
      title: "Observations by kind of price",
      columns: [
        TableColumn("Kind", isName: true), TableColumn("Observations", .trailing),
        TableColumn("What it is", priority: 1, minimumWidth: 20),
      ],
      rows: kinds.map { kind in
        [
          TableCell(kind.rawValue),
          TableCell(grouped(summary.observationsByKind[kind, default: 0])),
          TableCell(kind.words, .dim),
        ]
      })
  }

  private static func table(_ layers: [InfoLayer]) -> TableModel {
    TableModel(
      title: "The facts the catalogue is made from, the lower layer first",
      columns: [
        TableColumn("Layer", isName: true), TableColumn("Rows", .trailing),
        TableColumn("Last change"), TableColumn("Folder", priority: 1, wraps: true),
      ],
      rows: layers.map { layer in
        [
          TableCell(layer.name), TableCell(grouped(layer.rows)),
          TableCell(layer.lastChange ?? "none"), TableCell(layer.path),
        ]
      })
  }

  private static func years(_ summary: CatalogSummary) -> TableModel {
    let most = summary.phonesByYear.values.max() ?? 0
    return TableModel(
      title: "Phones by the year they belong to",
      columns: [
        TableColumn("Year", isName: true), TableColumn("Phones", .trailing),
        TableColumn("", priority: 1, minimumWidth: 5),
      ],
      rows: summary.phonesByYear.sorted { $0.key < $1.key }.map { year, phones in
        [
          TableCell(String(year)), TableCell(grouped(phones)),
          TableCell("", bar: most > 0 ? Double(phones) / Double(most) : 0),
        ]
      })
  }

  private static func publishers(_ summary: CatalogSummary) -> TableModel {
    TableModel(
      title: "Where the prices were read",
      columns: [
        TableColumn("Publisher", minimumWidth: 14, isName: true), TableColumn("Pages", .trailing),
        TableColumn("Prices", .trailing), TableColumn("Last read"),
      ],
      rows: summary.publishers.map { publisher in
        [
          TableCell(publisher.publisher), TableCell(grouped(publisher.sources)),
          TableCell(grouped(publisher.observations)), TableCell(publisher.latest.iso),
        ]
      })
  }
}
