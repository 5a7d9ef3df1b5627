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
        presyo find "best camera phone hanggang 15k" -o answer.csv
        presyo find "Samsung under 10k" --fields model,price_php,battery_mah

      Text and options can be mixed; an option wins over the text's word for the same thing.
      """)

  @OptionGroup var question: QueryOptions
  @OptionGroup var answerOptions: AnswerOptions
  @OptionGroup(title: "Origin of the price") var origin: OriginOptions
  @OptionGroup var dates: DateOptions
  @OptionGroup var catalog: CatalogOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let catalogue = try CatalogueOpening.open(catalog, dates)
    var request = try answerOptions.request()
    request.origin = origin.origin
    let find = try catalogue.find(question.text, request) { vocabulary in
      Result {
        let reading = try question.reading(in: vocabulary, canBeEmpty: !origin.origin.isEmpty)
        try question.refuseUnread(reading, in: vocabulary)
        return reading
      }
    }.get()
    try Printer(output).put(find)
    if find.answer.count == 0, find.pricelist == nil, answerOptions.failEmpty {
      throw Failure(.nothingMatched)
    }
  }
}
