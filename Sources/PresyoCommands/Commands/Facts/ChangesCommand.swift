import Answers
import Arguments
import Catalog
import CatalogStore
import Rendering

struct ChangesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "changes",
    abstract: "What was read since a day: new phones, prices up and down.",
    discussion: """
        presyo changes --since 2026-07
        presyo changes --since 2026-07-01 --format md -o changes.md
      """)

  @Option(
    name: "since",
    help: ArgumentHelp("Readings from this day, month or year on count as new.", valueName: "date"),
    transform: PartialDate.init(argument:))
  var since: PartialDate

  @OptionGroup var catalog: CatalogOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let printer = Printer(output)
    let facts = try CatalogueOpening.open(catalog).facts()
    let changes = CatalogChanges.of(facts, since: since.earliest)
    try printer.put { ChangesRendering.render(changes: changes, format: $0, options: $1) }
  }
}
