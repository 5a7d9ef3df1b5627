import Answers
import Arguments
import Catalog
import Rendering

struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Two or more phones side by side, differences marked.",
    discussion: """
        presyo compare "galaxy a15" "redmi note 13"
        presyo compare "iphone 15" "iphone 16" --differences
      """)

  @Argument(
    help: ArgumentHelp("Each phone's id, or words of its name.", valueName: "phone"),
    completion: NameCompletion.phone)
  var phones: [String]

  @Flag(name: "differences", help: "Leave out the rows in which all are equal.")
  var differences = false

  @OptionGroup var dates: DateOptions
  @OptionGroup var catalog: CatalogOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard phones.count >= 2 else {
      throw ValidationError(
        Phrase(
          "A comparison needs two phones or more; put each name in quotes: presyo compare \"galaxy a15\" \"redmi note 13\".",
          "Dalawang phone o higit pa ang kailangan; ilagay sa quotes ang bawat pangalan: presyo compare \"galaxy a15\" \"redmi note 13\"."
        )
      )
    }
  }

  func run() throws {
    let comparison = try CatalogueOpening.open(catalog, dates).compare(phones)
    try Printer(output).put {
      CompareRendering.render(
        comparison: comparison, differencesOnly: differences, format: $0, options: $1)
    }
  }
}
