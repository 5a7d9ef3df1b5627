import Answers
import ArgumentParser
import CatalogStore
import Rendering

struct InfoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "info", abstract: "What is in the catalogue: counts, years, latest date, sources.")

  @OptionGroup var catalog: CatalogOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let printer = Printer(output)
    let catalogue = try CatalogueOpening.open(catalog)
    let database = catalogue.engine.database
    try printer.put(
      InfoRendering.render(
        summary: try catalogue.info(), location: database.path,
        layers: try CatalogLayers(marks: database.marks())?.described() ?? [],
        format: printer.format, options: printer.render))
  }
}
