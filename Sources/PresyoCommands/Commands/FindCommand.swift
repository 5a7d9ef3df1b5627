import Answers
import Arguments
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
        presyo find "best camera phone hanggang 15k" -o answer.csv
        presyo find "Samsung under 10k" --fields model,price_php,battery_mah
        presyo find "5G under 20k" --plot

      Text and options can be mixed; an option wins over the text's word for the same thing.
      """)

  @OptionGroup var question: QueryOptions
  @OptionGroup var answerOptions: AnswerOptions
  @OptionGroup var picture: PlotOption
  @OptionGroup(title: "Origin of the price") var origin: OriginOptions
  @OptionGroup var dates: DateOptions
  @OptionGroup var catalog: CatalogOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let catalogue = try CatalogueOpening.open(catalog, dates)
    var request = try answerOptions.request()
    request.origin = origin.origin
    let draws = picture.asksForPicture(output)
    request.explainsScores = request.explainsScores || draws
    let find = try catalogue.find(question.text, request) { vocabulary in
      Result {
        var reading = try question.reading(in: vocabulary, canBeEmpty: !origin.origin.isEmpty)
        try question.refuseUnread(reading, in: vocabulary)
        // A picture is of all phones, unless so many were asked for.
        if draws, reading.query.limit == nil { reading.query.limit = 0 }
        return reading
      }
    }.get()
    let printer = Printer(output)
    if draws { try printer.put(plot: find) } else { try printer.put(find) }
    if find.answer.count == 0, find.pricelist == nil, answerOptions.failEmpty {
      throw Failure(.nothingMatched)
    }
  }
}
