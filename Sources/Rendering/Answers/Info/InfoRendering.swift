public import Catalog

/// What is in a catalogue, in every format.
public enum InfoRendering {
  /// - Parameters:
  ///   - summary: what is in the catalogue.
  ///   - location: where the catalogue lies, said on a terminal and in JSON.
  ///   - layers: the layers of facts it is made of.
  ///   - format: the form it is written in.
  ///   - options: what the place it is written to can show, and who reads it.
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
      Fact(.phones, StyledText(same: grouped(summary.phones))),
      Fact(
        .withPesoPrice,
        StyledText(same: "\(grouped(summary.pricedPhones))\(share(summary.pricedPhones, summary))")),
      Fact(
        .withTheirNetwork,
        StyledText(
          same: "\(grouped(summary.phonesWithNetwork))\(share(summary.phonesWithNetwork, summary))")
      ),
      Fact(
        .withRAMAndStorage,
        StyledText(
          same: "\(grouped(summary.phonesWithConfiguration))"
            + "\(share(summary.phonesWithConfiguration, summary))")),
      Fact(.brandsHead, StyledText(same: grouped(summary.brands))),
      Fact(.variants, StyledText(same: grouped(summary.variants))),
      Fact(.priceObservations, StyledText(same: grouped(summary.observations))),
      Fact(.distinctPrices, StyledText(same: grouped(summary.distinctPrices))),
      Fact(.datedPriceDrops, StyledText(same: grouped(summary.datedPriceDrops))),
      Fact(.latestReading, StyledText(summary.latestDate.map { .same($0.iso) } ?? .none)),
    ]
    if let location { facts.append(Fact(.catalogue, StyledText(same: location))) }
    var blocks: [Block] = [.facts(facts)]
    if !layers.isEmpty {
      blocks += [.heading(.madeFrom), .table(table(layers))]
    }
    let kinds = PriceKind.allCases.filter { summary.observationsByKind[$0, default: 0] > 0 }
    if !kinds.isEmpty {
      blocks += [.heading(.observationsByKind), .table(table(kinds, summary))]
    }
    if !summary.phonesByYear.isEmpty {
      blocks += [.heading(.phonesByYear), .table(years(summary))]
    }
    if !summary.publishers.isEmpty {
      blocks += [.heading(.sources), .table(publishers(summary))]
    }
    let lists: [(Phrase, [String])] = [
      (.brandsWithoutPrices, summary.brandsWithoutPrices),
      (.brandsWithoutPhones, summary.brandsWithoutPhones),
    ].filter { !$0.1.isEmpty }
    blocks += lists.map { .note(StyledText($0.0 + .same(": \($0.1.joined(separator: ", "))."))) }
    return Document(title: .whatIsInCatalogue, showsTitle: false, blocks: blocks)
  }

  private static func share(_ part: Int, _ summary: CatalogSummary) -> String {
    guard summary.phones > 0 else { return "" }
    return " (\(Percent.words(BasisPoints.of(Int64(part), in: Int64(summary.phones)))))"
  }

  private static func table(_ kinds: [PriceKind], _ summary: CatalogSummary) -> TableModel {
    TableModel(
      title: .observationsByKindOfPrice,
      columns: [
        TableColumn(.kind, isName: true), TableColumn(.observations, .trailing),
        TableColumn(.whatItIs, priority: 1, minimumWidth: 20),
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
      title: .layersOfFacts,
      columns: [
        TableColumn(.layer, isName: true), TableColumn(.rows, .trailing),
        TableColumn(.lastChange), TableColumn(.folder, priority: 1, wraps: true),
      ],
      rows: layers.map { layer in
        [
          TableCell(layer.name), TableCell(grouped(layer.rows)),
          TableCell(layer.lastChange.map { .same($0) } ?? .none), TableCell(layer.path),
        ]
      })
  }

  private static func years(_ summary: CatalogSummary) -> TableModel {
    let most = summary.phonesByYear.values.max() ?? 0
    return TableModel(
      title: .phonesByTheirYear,
      columns: [
        TableColumn(.year, isName: true), TableColumn(.phones, .trailing),
        TableColumn(.blank, priority: 1, minimumWidth: 5),
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
      title: .whereRead,
      columns: [
        TableColumn(.publisher, minimumWidth: 14, isName: true), TableColumn(.pages, .trailing),
        TableColumn(.prices, .trailing), TableColumn(.lastRead),
      ],
      rows: summary.publishers.map { publisher in
        [
          TableCell(publisher.publisher), TableCell(grouped(publisher.sources)),
          TableCell(grouped(publisher.observations)), TableCell(publisher.latest.iso),
        ]
      })
  }
}
