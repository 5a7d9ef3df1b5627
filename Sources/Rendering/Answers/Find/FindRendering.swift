public import Catalog

/// The answer to a budget query, in every format.
public enum FindRendering {
  /// - Parameters:
  ///   - answer: the answer.
  ///   - reading: how the text was read; `nil` where the question came as options alone.
  ///   - brandNames: names of brands by slug.
  ///   - extras: what was asked for beyond the results.
  ///   - format: the form it is written in.
  ///   - options: what the place it is written to can show, and who reads it.
  public static func render(
    answer: BudgetAnswer, reading: QueryReading?, brandNames: [String: String] = [:],
    extras: FindExtras = FindExtras(), format: OutputFormat, options: RenderOptions
  ) -> String {
    AnswerWriter.text(format, options, entries: "results") {
      document(answer, reading, brandNames, extras)
    } csv: {
      sheet(answer, extras)
    } json: {
      json(answer, reading, extras)
    }
  }

  /// The answer for people.
  package static func document(
    _ answer: BudgetAnswer, _ reading: QueryReading?, _ brandNames: [String: String],
    _ extras: FindExtras
  ) -> Document {
    let understanding = Understanding(
      query: answer.query, reading: reading, brandNames: brandNames)
    var blocks = extras.comparison.map { CompareRendering.document($0, $0.rows).blocks } ?? []
    blocks += understanding.blocks
    if answer.olderShown {
      blocks.append(
        .paragraph(StyledText(OlderPhones.shown(nearest: answer.nearest), .warning)))
    }
    if answer.count == 0 {
      blocks += SoftLanding(answer: answer, understanding: understanding).blocks
    } else if !answer.results.isEmpty {
      blocks.append(.table(table(answer, extras)))
    }
    #if !hasFeature(Embedded)
      // No question in a page asks for it.
      if extras.explainsScores {
        blocks += [.heading(.howScoresComeAbout), .list(scores(answer, extras))]
      }
    #endif
    if let unpriced = extras.unpriced, !unpriced.isEmpty {
      blocks.append(.heading(.noPesoPrice))
      blocks.append(
        .table(OfferTable(title: .phonesWithoutPrice, asOf: answer.asOf).model(unpriced)))
    }
    blocks += foot(answer, extras).map(Block.note)
    return Document(title: understanding.title, showsTitle: false, blocks: blocks)
  }

  private static func table(_ answer: BudgetAnswer, _ extras: FindExtras) -> TableModel {
    var table = OfferTable(
      title: .phonesThatMatch, asOf: answer.asOf, asked: answer.query.askedProperties)
    if !extras.scores.isEmpty {
      table.extra.append(
        (
          TableColumn(.score, .trailing, priority: OfferTable.Place.score.rawValue),
          answer.results.map { offer in
            TableCell(optional: extras.scores[offer.phone.id].map { String($0.total) })
          }
        ))
    }
    if let marks = extras.bestBuys {
      table.extra.append(
        (
          TableColumn(.same("★"), full: .bestBuy, priority: OfferTable.Place.bestBuy.rawValue),
          answer.results.map { TableCell(marks.phones.contains($0.phone.id) ? "★" : "", .good) }
        ))
    }
    var model = table.model(answer.results)
    if let marks = extras.bestBuys, !marks.phones.isEmpty {
      let terms = marks.terms.map { $0.words }.joined(separator: ", ")
      model.notesAfter.append(StyledText(.bestBuyNote(terms)))
    }
    return model
  }

  private static func scores(_ answer: BudgetAnswer, _ extras: FindExtras) -> [StyledText] {
    answer.results.compactMap { offer in
      extras.scores[offer.phone.id].map { score in
        StyledText([.init(offer.name, .strong), .init(.same(": ") + score.words)])
      }
    }
  }

  /// How many, what is left out, as of which day, and the boundary rule.
  private static func foot(_ answer: BudgetAnswer, _ extras: FindExtras) -> [StyledText] {
    let shown = answer.results.count
    var sentences: [Phrase] = []
    if answer.count > 0 {
      sentences.append(.phones(shown, of: answer.count))
    }
    if shown > 0, shown < answer.count { sentences.append(.limit0ShowsAll) }
    if let older = answer.counted.listWords { sentences.append(older) }
    if answer.moreAtShops > 0 { sentences.append(.moreAtShops(answer.moreAtShops)) }
    if answer.unpriced > 0 {
      sentences.append(.furtherUnpriced(answer.unpriced, isListed: extras.unpriced != nil))
    }
    sentences.append(PriceDays.words(answer.asOf, readUpTo: answer.readUpTo))
    let rule = answer.query.price.boundaryRule
    return [StyledText(sentences.joined(separator: " "))] + (rule.map { [StyledText($0)] } ?? [])
  }
}
