internal import Answers
internal import BudgetLanguage
package import Catalog
internal import Rendering

/// The program that runs in a page: the catalogue in memory, asked in words, answering in HTML.
///
/// It gives the bytes that the command line gives for the same question.
package final class PageProgram: Sendable {
  private let catalogue: Catalogue<MemoryEngine>
  private let vocabulary: Vocabulary
  /// Names of brands by slug.
  private let brandNames: [String: String]

  /// `nil` where the facts hold nothing that questions could be read with.
  package init?(_ loaded: PageFacts) {
    catalogue = Catalogue(MemoryEngine(inOrder: loaded.facts))
      .asOf(loaded.asOf, knownOn: loaded.knownOn)
    do throws(CatalogueError) {
      // Facts in memory give all names, whatever the question.
      vocabulary = try catalogue.vocabulary(for: "")
      brandNames = try catalogue.brandNames().indexed(by: { $0.id }, as: { $0.name })
    } catch {
      return nil
    }
  }

  /// How a question is read, word by word, and its canonical form.
  ///
  /// - Parameters:
  ///   - text: the question as it was typed.
  ///   - choices: what was chosen beside it, in canonical form; a choice wins over the text's word
  ///     for the same condition, as an option of the command line does.
  ///   - language: the language that it is answered in.
  package func explain(
    _ text: String, choosing choices: String = "", in language: Language = .english
  ) -> PageAnswer {
    PageAnswer(in: language) { () throws(PageProblem) in
      let reading = try reading(of: text, choosing: choices)
      return [
        ReadingFragment(reading, brandNames: brandNames, in: language).html,
        reading.query.writtenCanonical,
      ]
    }
  }

  /// The page that answers a question, and the ids of the phones in it.
  package func find(
    _ text: String, choosing choices: String = "", in language: Language = .english
  ) -> PageAnswer {
    PageAnswer(in: language) { () throws(PageProblem) in
      let reading = try reading(of: text, choosing: choices)
      guard !reading.isNotUnderstood || reading.query != BudgetQuery() else {
        throw .notUnderstood(reading)
      }
      let answer = try PageProblem.passing { () throws(CatalogueError) in
        try catalogue.find(reading)
      }
      let ids = answer.answer.results.map { $0.phone.id }
      return [
        HTMLPage.text(of: answer.document.in(language), in: language),
        answer.pricelist == nil ? ids.joined(separator: "\n") : "",
      ]
    }
  }

  /// The page that compares phones, their ids, and their drawings at one scale.
  package func compare(_ names: [String], in language: Language = .english) -> PageAnswer {
    PageAnswer(in: language) { () throws(PageProblem) in
      let comparison = try PageProblem.passing { () throws(CatalogueError) in
        try catalogue.compare(names)
      }
      let offers = comparison.phones.map { $0.offer }
      return [
        HTMLPage.text(
          of: CompareRendering.document(comparison, comparison.rows).in(language), in: language),
        offers.map { $0.phone.id }.joined(separator: "\n"),
        PhoneLineup(offers)?.figure(in: language) ?? "",
      ]
    }
  }

  /// Every phone, an id and a name a line.
  package func names(in language: Language = .english) -> PageAnswer {
    PageAnswer(in: language) { () throws(PageProblem) in
      let names = try PageProblem.passing { () throws(CatalogueError) in
        try catalogue.phoneNames()
      }
      return [names.map { "\($0.id)\t\($0.name)" }.joined(separator: "\n")]
    }
  }

  /// What text and choices ask together.
  private func reading(
    of text: String, choosing choices: String
  ) throws(PageProblem) -> QueryReading {
    let chosen = choices.isEmpty ? BudgetQuery() : try read(choices).query
    var reading = QueryReading(text: text, query: BudgetQuery(), tokens: [])
    if chosen == BudgetQuery() || !text.unicodeScalars.allSatisfy({ $0.isSpace }) {
      reading = try read(text)
    }
    reading.query = reading.query.overridden(by: chosen)
    guard !reading.query.price.isContradictory else {
      throw .contradiction(reading.query.price.words ?? Phrase(same: ""))
    }
    return reading
  }

  private func read(_ text: String) throws(PageProblem) -> QueryReading {
    do throws(BudgetLanguageError) {
      return try BudgetReader(vocabulary: vocabulary).read(text)
    } catch {
      throw .catalogue(.question(error))
    }
  }
}

extension FindAnswer {
  /// The answer for people: the yearly pricelist in the place of the phones, where it is asked for.
  fileprivate var document: Document {
    if let pricelist { return PricelistRendering.document(pricelist) }
    return FindRendering.document(
      answer, reading.text.isEmpty ? nil : reading, brandNames,
      FindExtras(
        unpriced: unpriced, scores: scores, explainsScores: explainsScores, bestBuys: bestBuys,
        comparison: comparison))
  }
}
