public import Catalog

/// A yearly pricelist, in every format.
public enum PricelistRendering {
  public static func render(
    pricelist: Pricelist, format: OutputFormat, options: RenderOptions
  ) -> String {
    AnswerWriter.text(format, options, entries: "brands") {
      document(pricelist)
    } csv: {
      CSVSheet(
        header: OfferSheet.header + ["source_id", "first_read_later", "launch_not_known"],
        rows: pricelist.brands.flatMap { $0.rows }.map { sheet($0, isDated: true) }
          + pricelist.undated.flatMap { $0.rows }.map { sheet($0, isDated: false) })
    } json: {
      json(pricelist)
    }
  }

  /// The pricelist for people.
  package static func document(_ pricelist: Pricelist) -> Document {
    var blocks: [Block] = []
    let head = pricelist.head
    if !head.narrowing.isEmpty {
      blocks.append(.paragraph(StyledText(.only(head.narrowing))))
    }
    if pricelist.brands.isEmpty {
      blocks.append(
        .paragraph(
          StyledText(head.isCurrent ? .noCurrentPhoneFits : .noPhoneOfYearFits(pricelist.year))))
    } else {
      blocks.append(
        .table(head.isCurrent ? CounterTable(pricelist).model : table(pricelist.brands, pricelist)))
    }
    if !pricelist.undated.isEmpty {
      blocks += [
        .heading(.launchNotKnownHead),
        .paragraph(
          StyledText(.firstSeenIn(pricelist.year))),
        .table(table(pricelist.undated, pricelist)),
      ]
    }
    blocks.append(.note(StyledText(counts(pricelist))))
    if !pricelist.publishers.isEmpty {
      blocks += [.heading(.sourcesOfPrices), .list(pricelist.publishers.map(source))]
    }
    return Document(title: head.title, blocks: blocks)
  }

  private static func sheet(_ row: PricelistRow, isDated: Bool) -> [String] {
    OfferSheet.row(row.offer) + [
      row.source?.id ?? "", row.isFirstReadLater ? "yes" : "no", isDated ? "no" : "yes",
    ]
  }

  private static func table(_ brands: [PricelistBrand], _ pricelist: Pricelist) -> TableModel {
    var offers = OfferTable(title: pricelist.head.title, asOf: pricelist.asOf)
    offers.isRanked = false
    offers.namesBrand = false
    let rows = brands.flatMap { $0.rows }
    if rows.contains(where: { $0.isFirstReadLater }) {
      let legend = StyledText(.firstReadLaterMeans)
      offers.extra.append(
        (
          TableColumn(.note, legend: legend),
          rows.map { TableCell($0.isFirstReadLater ? .firstReadLater : .blank, .warning) }
        ))
    }
    var table = offers.model(rows.map { $0.offer })
    var row = 0
    for brand in brands {
      table.sections[row] = .same(brand.brand.name)
      row += brand.rows.count
    }
    return table
  }

  private static func counts(_ pricelist: Pricelist) -> Phrase {
    let counts = pricelist.counts
    return .phonesOfBrands(counts.phones, counts.brands, priced: counts.pricedPhones)
      + .rowsPriced(counts.variants, priced: counts.pricedVariants)
      + .pricesInForce(
        on: pricelist.asOf, pricelist.knownOn.map(Phrase.asFarAsSaid) ?? .blank)
  }

  private static func source(_ publisher: PricelistPublisher) -> StyledText {
    let days: Phrase =
      publisher.readOn.count > 4
      ? .to(publisher.readOn[0].iso, publisher.readOn[publisher.readOn.count - 1].iso)
      : .same(publisher.readOn.map { $0.iso }.joined(separator: ", "))
    return StyledText(.pricesReadOn(publisher.publisher, publisher.prices, days))
  }

  private static func json(_ brands: [PricelistBrand]) -> JSONValue {
    .array(
      brands.map { brand in
        [
          "id": .string(brand.brand.id), "name": .string(brand.brand.name),
          "rows": .array(
            brand.rows.map { row in
              OfferJSON.object(
                row.offer,
                extra: [
                  .init("source_id", JSONValue(row.source?.id)),
                  .init("first_read_later", .bool(row.isFirstReadLater)),
                ])
            }),
        ]
      })
  }

  private static func json(_ pricelist: Pricelist) -> JSONValue {
    let counts = pricelist.counts
    return pricelist.head.json.appending(
      pricelist.head.isCurrent ? [.init("current", .bool(true))] : []
    ).appending([
      .init(
        "counts",
        [
          "brands": .integer(counts.brands), "phones": .integer(counts.phones),
          "priced_phones": .integer(counts.pricedPhones), "variants": .integer(counts.variants),
          "priced_variants": .integer(counts.pricedVariants),
        ]),
      .init("brands", json(pricelist.brands)),
      .init("launch_not_known", json(pricelist.undated)),
      .init(
        "publishers",
        .array(
          pricelist.publishers.map { publisher in
            [
              "publisher": .string(publisher.publisher), "prices": .integer(publisher.prices),
              "read_on": .strings(publisher.readOn.map { $0.iso }),
            ]
          })),
    ])
  }
}
