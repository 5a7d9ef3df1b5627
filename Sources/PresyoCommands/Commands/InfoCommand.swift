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
    let open = try OpenCatalog.open(catalog)
    try printer.put(
      InfoRendering.render(
        summary: try open.database.summary(), location: open.path,
        layers: try CatalogLayers(marks: open.database.marks())?.described() ?? [],
        format: printer.format, options: printer.render))
  }
}
