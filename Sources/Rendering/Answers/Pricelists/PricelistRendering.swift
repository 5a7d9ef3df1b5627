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
      blocks.append(.paragraph(StyledText("Only: \(head.narrowing.joined(separator: " · "))")))
    }
    if pricelist.brands.isEmpty {
      let what = head.isCurrent ? "No current phone fits." : "No phone of \(pricelist.year) fits."
      blocks.append(.paragraph(StyledText(what)))
    } else {
      blocks.append(
        .table(head.isCurrent ? CounterTable(pricelist).model : table(pricelist.brands, pricelist)))
    }
    if !pricelist.undated.isEmpty {
      blocks += [
        .heading("Launch not known"),
        .paragraph(
          StyledText(
            "First seen in a source in \(pricelist.year); no source tells when they came.")),
        .table(table(pricelist.undated, pricelist)),
      ]
    }
    blocks.append(.note(StyledText(counts(pricelist))))
    if !pricelist.publishers.isEmpty {
      blocks += [.heading("Sources of the prices"), .list(pricelist.publishers.map(source))]
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
      let legend = StyledText(
        "First read later: no price of that day is known; the first that was read, with its date.")
      offers.extra.append(
        (
          TableColumn("Note", legend: legend),
          rows.map { TableCell($0.isFirstReadLater ? "first read later" : "", .warning) }
        ))
    }
    var table = offers.model(rows.map { $0.offer })
    var row = 0
    for brand in brands {
      table.sections[row] = brand.brand.name
      row += brand.rows.count
    }
    return table
  }

  private static func counts(_ pricelist: Pricelist) -> String {
    let counts = pricelist.counts
    let known = pricelist.knownOn.map { ", as far as sources had said by \($0.iso)" } ?? ""
    return "\(counted(counts.phones, "phone")) of \(counted(counts.brands, "brand")), "
      + "\(grouped(counts.pricedPhones)) with a price; \(counted(counts.variants, "row")), "
      + "\(grouped(counts.pricedVariants)) with a price. "
      + "Prices in force on \(pricelist.asOf.iso)\(known)."
  }

  private static func source(_ publisher: PricelistPublisher) -> StyledText {
    let days =
      publisher.readOn.count > 4
      ? [publisher.readOn.first, publisher.readOn.last].compactMap { $0 }.map { $0.iso }
        .joined(separator: " to ")
      : publisher.readOn.map { $0.iso }.joined(separator: ", ")
    return StyledText(
      "\(publisher.publisher): \(counted(publisher.prices, "price")), read on \(days)")
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
