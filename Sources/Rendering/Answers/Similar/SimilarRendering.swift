public import Catalog

/// The phones most like one phone, in every format.
public enum SimilarRendering {
  public static func render(
    similar: SimilarPhones, format: OutputFormat, options: RenderOptions
  ) -> String {
    AnswerWriter.text(format, options, entries: "results") {
      document(similar)
    } csv: {
      sheet(similar)
    } json: {
      json(similar)
    }
  }

  /// The phones for people.
  package static func document(_ similar: SimilarPhones) -> Document {
    let name = similar.offer.name
    let title: Phrase = similar.cheaper ? .cheaperThan(name) : .mostLike(name)
    let price = similar.offer.price.map { price -> Phrase in
      .same("\(price.amount.formatted) ") + price.kind.marked + .same(", \(price.since.iso)")
    }
    var blocks: [Block] = [
      .paragraph(StyledText(price.map { .phoneAt(name, $0) } ?? .phoneWithoutPrice(name)))
    ]
    if similar.phones.isEmpty {
      blocks.append(
        .paragraph(StyledText(similar.cheaper ? .noCheaperKnown : .noLikeKnown)))
    } else {
      if similar.counted.olderShown {
        blocks.append(.paragraph(StyledText(OlderPhones.shown(nearest: nil), .warning)))
      }
      blocks.append(.table(table(similar)))
      blocks += [.heading(.whatDiffers), .list(similar.phones.map(differences))]
      blocks.append(
        .note(
          StyledText(.distanceMeans + .pricesInForce(on: similar.asOf))))
    }
    if !similar.counted.olderShown,
      let words = similar.counted.figureWords(.olderLooksAtThem)
    {
      blocks.append(.note(StyledText(words)))
    }
    return Document(title: title, blocks: blocks)
  }

  private static func table(_ similar: SimilarPhones) -> TableModel {
    var table = OfferTable(title: .nearestPhones, asOf: similar.asOf)
    table.extra = [
      (
        TableColumn(.change, .trailing),
        similar.phones.map { phone in
          TableCell(
            phone.price.map { $0.basisPoints.map(Percent.signed) ?? $0.words } ?? "",
            phone.price?.style ?? .plain)
        }
      ),
      (
        TableColumn(.distance, .trailing, priority: OfferTable.Place.score.rawValue),
        similar.phones.map { TableCell(String($0.distance)) }
      ),
    ]
    return table.model(similar.phones.map { $0.offer })
  }

  /// What differs where both are known, then what cannot be compared.
  private static func differences(_ phone: SimilarPhone) -> StyledText {
    var runs = [StyledText.Run(phone.offer.name, .strong), .init(": ")]
    var separator = ""
    for difference in phone.differences {
      guard let from = difference.from, let to = difference.to else { continue }
      let property = difference.property
      let change =
        property.words.map { $0.lowercasedFirst } + .same(" ") + property.words(from)
        + .same(" → ") + property.words(to)
      runs.append(.init(separator))
      switch difference.direction {
      case .better: runs.append(.init(.better(change), .good))
      case .worse: runs.append(.init(.worse(change), .warning))
      case .different: runs.append(.init(change))
      }
      separator = "; "
    }
    if separator.isEmpty { runs.append(.init(.nothingKnown)) }
    let unknown = phone.differences.filter { $0.from == nil || $0.to == nil }
      .map { $0.property.words.map { $0.lowercasedFirst } }
    if !unknown.isEmpty {
      runs.append(.init(.knownOfOne(unknown.joined(separator: ", ")), .dim))
    }
    return StyledText(runs)
  }

  private static func json(_ similar: SimilarPhones) -> JSONValue {
    let object: JSONValue = [
      "phone": OfferJSON.object(similar.offer), "as_of": .string(similar.asOf.iso),
      "cheaper": .bool(similar.cheaper),
      "results": .array(
        similar.phones.map { phone in
          OfferJSON.object(
            phone.offer,
            extra: [
              .init("distance", .integer(phone.distance)),
              .init("change_php", JSONValue(phone.price?.difference)),
              .init("change_percent", Percent.json(phone.price?.basisPoints)),
              .init(
                "differences",
                .array(
                  phone.differences.map { difference in
                    [
                      "property": .string(difference.property.name),
                      "from": difference.property.json(difference.from),
                      "to": difference.property.json(difference.to),
                      "direction": .string(difference.direction.rawValue),
                    ]
                  })),
            ])
        }),
    ]
    return object.appending(similar.counted.json)
  }

  private static func sheet(_ similar: SimilarPhones) -> CSVSheet {
    CSVSheet(
      header: OfferSheet.header + ["distance", "change_php", "change_percent", "differences"],
      rows: similar.phones.map { phone in
        let differences = phone.differences.map { difference in
          let property = difference.property
          return "\(property.name) \(property.plain(difference.from).nonEmpty ?? "?")"
            + " > \(property.plain(difference.to).nonEmpty ?? "?")"
        }
        return OfferSheet.row(phone.offer) + [String(phone.distance)]
          + (phone.price?.cells ?? ["", ""]) + [differences.joined(separator: "; ")]
      })
  }
}
