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
        header: OfferSheet.header + ["source_id"],
        rows: pricelist.rows.map { OfferSheet.row($0.offer) + [$0.source?.id ?? ""] })
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
      blocks.append(.paragraph(StyledText("No phone of \(pricelist.year) fits.")))
    } else {
      blocks.append(.table(table(pricelist)))
    }
    blocks.append(.note(StyledText(counts(pricelist))))
    if !pricelist.publishers.isEmpty {
      blocks += [.heading("Sources of the prices"), .list(pricelist.publishers.map(source))]
    }
    return Document(title: head.title, blocks: blocks)
  }

  private static func table(_ pricelist: Pricelist) -> TableModel {
    var offers = OfferTable(title: pricelist.head.title, asOf: pricelist.asOf)
    offers.isRanked = false
    offers.namesBrand = false
    var table = offers.model(pricelist.rows.map(\.offer))
    var row = 0
    for brand in pricelist.brands {
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
      ? [publisher.readOn.first, publisher.readOn.last].compactMap(\.self).map(\.iso)
        .joined(separator: " to ")
      : publisher.readOn.map(\.iso).joined(separator: ", ")
    return StyledText(
      "\(publisher.publisher): \(counted(publisher.prices, "price")), read on \(days)")
  }

  private static func json(_ pricelist: Pricelist) -> JSONValue {
    let counts = pricelist.counts
    return pricelist.head.json.appending([
      .init(
        "counts",
        [
          "brands": .integer(counts.brands), "phones": .integer(counts.phones),
          "priced_phones": .integer(counts.pricedPhones), "variants": .integer(counts.variants),
          "priced_variants": .integer(counts.pricedVariants),
        ]),
      .init(
        "brands",
        .array(
          pricelist.brands.map { brand in
            [
              "id": .string(brand.brand.id), "name": .string(brand.brand.name),
              "rows": .array(
                brand.rows.map { row in
                  OfferJSON.object(
                    row.offer, extra: [.init("source_id", JSONValue(row.source?.id))])
                }),
            ]
          })),
      .init(
        "publishers",
        .array(
          pricelist.publishers.map { publisher in
            [
              "publisher": .string(publisher.publisher), "prices": .integer(publisher.prices),
              "read_on": .strings(publisher.readOn.map(\.iso)),
            ]
          })),
    ])
  }
}
