import Answers
import Arguments
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
    let explain = try CatalogueOpening.open(catalog).explain(question.text) { vocabulary in
      Result { try question.reading(in: vocabulary) }
    }.get()
    try Printer(output).put(explain)
  }
}
