import Answers
import Arguments
import Catalog
import CatalogStore
import Rendering

struct SimilarCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "similar",
    abstract: "The phones nearest to one, with what differs.",
    discussion: """
        presyo similar "iphone 15" --cheaper
        presyo similar "galaxy a15 5g" --limit 5
      """)

  @Argument(
    help: ArgumentHelp("The phone's id, or words of its name.", valueName: "phone"),
    completion: NameCompletion.phone)
  var words: [String]

  @Flag(name: "cheaper", help: "Only cheaper phones: those that give up least.")
  var cheaper = false

  @Option(name: "limit", help: ArgumentHelp("How many phones to show.", valueName: "n"))
  var limit = 10

  @OptionGroup var scope: OlderOption
  @OptionGroup var dates: DateOptions
  @OptionGroup var catalog: CatalogOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    try Printer(output).put(
      try CatalogueOpening.open(catalog, dates)
        .similar(
          to: words.joined(separator: " "), cheaper: cheaper, limit: limit,
          withOlder: scope.older))
  }
}
