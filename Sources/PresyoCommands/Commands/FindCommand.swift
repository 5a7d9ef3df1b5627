import Answers
import ArgumentParser
import Catalog
import CatalogStore
import Rendering

struct FindCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "find",
    abstract: "Answer a budget question.",
    discussion: """
      presyo find "5G under PHP 20K"
      presyo find --network 5G --under 20000 --sort price

      Text and options can be mixed; an option wins over the text's word for the same thing.
      """)

  @OptionGroup var question: QueryOptions
  @OptionGroup var answerOptions: AnswerOptions
  @OptionGroup var dates: DateOptions
  @OptionGroup var catalog: CatalogOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let printer = Printer(output)
    let open = try OpenCatalog.open(catalog)
    let vocabulary = try open.vocabulary()
    let reading = try question.reading(in: vocabulary)
    try question.refuseUnread(reading, in: vocabulary)
    if output.format != .json, answerOptions.isPlain, question.limit == nil,
      let year = reading.yearOfPricelist
    {
      return try PricelistPrinting(open: open, dates: dates, printer: printer)
        .put(year: year, narrowedBy: reading.query, vocabulary: vocabulary)
    }
    let maxAge = try answerOptions.maxAgeDays()
    let answer = try open.database.find(
      reading.query, limit: reading.query.shown,
      asOf: dates.asOf, knownOn: dates.knownOn, maxAgeDays: maxAge)
    var extras = FindExtras(scores: answer.scores, explainsScores: answerOptions.why)
    if answerOptions.unpriced {
      extras.unpriced = try open.database.unpriced(
        reading.query, asOf: dates.asOf, knownOn: dates.knownOn)
    }
    if answerOptions.why || reading.query.effectiveSort == .value {
      extras.bestBuys = try open.database.bestBuys(
        reading.query, asOf: dates.asOf, knownOn: dates.knownOn, maxAgeDays: maxAge)
    }
    try printer.put(
      FindRendering.render(
        answer: answer, reading: reading.text.isEmpty ? nil : reading,
        brandNames: try open.brandNames(), extras: extras, format: printer.format,
        options: printer.render))
    if answer.count == 0, answerOptions.failEmpty { throw Failure(.nothingMatched, "") }
  }
}

extension BudgetQuery {
  /// How many phones a list shows: as many as asked for, else 10; `nil` for all.
  var shown: Int? { limit == 0 ? nil : limit ?? 10 }
}

extension BudgetAnswer {
  /// The value score of each result, where the answer is ranked by it.
  var scores: [String: ValueScore] {
    guard query.effectiveSort == .value else { return [:] }
    return Dictionary(
      results.map { ($0.phone.id, ValueScore.of($0, uses: query.uses, asOf: asOf)) },
      uniquingKeysWith: { first, _ in first })
  }
}

extension QueryReading {
  /// The year, where the text asks for a yearly pricelist by that word.
  var yearOfPricelist: Int? {
    guard let year = query.launched?.only else { return nil }
    let words = tokens.map { $0.text.lowercased() }.joined(separator: " ")
    return words.contains("pricelist") || words.contains("price list") ? year : nil
  }
}
