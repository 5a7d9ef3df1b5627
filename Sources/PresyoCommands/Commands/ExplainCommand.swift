import Answers
import ArgumentParser
import Catalog
import CatalogStore
import Rendering

struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "How a question was read: as conditions, options and SQL.",
    discussion: """
        presyo explain "5G under PHP 20K"
        presyo explain "sulit na pang-ML hanggang 15k" --json
      """)

  @OptionGroup var question: QueryOptions
  @OptionGroup var catalog: CatalogOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let catalogue = try CatalogueOpening.open(catalog)
    let reading = try question.reading(in: try catalogue.vocabulary(for: question.text))
    try Printer(output).put(try catalogue.explain(reading))
  }
}
