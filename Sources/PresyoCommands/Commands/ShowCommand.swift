import Answers
import Arguments
import Catalog
import CatalogStore
import Rendering

struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "One phone: what it has and costs, every price with its source.",
    discussion: """
        presyo show galaxy a06 5g
        presyo show samsung-galaxy-a06-5g --as-of 2025-12-31
        presyo show galaxy a06 5g --plot
      """)

  @Argument(
    help: ArgumentHelp("The phone's id, or words of its name.", valueName: "phone"),
    completion: NameCompletion.phone)
  var words: [String]

  @OptionGroup var picture: PlotOption
  @OptionGroup var dates: DateOptions
  @OptionGroup var catalog: CatalogOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let answer = try CatalogueOpening.open(catalog, dates).show(words.joined(separator: " "))
    let printer = Printer(output)
    if picture.asksForPicture(output) { return try printer.put(plot: answer) }
    try printer.put(answer)
  }
}
