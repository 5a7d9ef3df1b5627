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
    try Printer(output).put(try CatalogueOpening.open(catalog).info())
  }
}
