import Answers
import Arguments
import CatalogStore
import Rendering

struct InfoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "info",
    abstract: "What is in the catalogue: counts, years, latest date, sources.",
    discussion: """
        presyo info
        presyo info --json
      """)

  @OptionGroup var catalog: CatalogOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let printer = Printer(output)
    let catalogue = try CatalogueOpening.open(catalog)
    let database = catalogue.engine.database
    let summary = try catalogue.info()
    let layers = try CatalogLayers(marks: database.marks())?.described() ?? []
    try printer.put {
      InfoRendering.render(
        summary: summary, location: database.path, layers: layers, format: $0, options: $1)
    }
  }
}
