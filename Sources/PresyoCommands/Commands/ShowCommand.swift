import Answers
import ArgumentParser
import Catalog
import CatalogStore
import Rendering

struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "One phone: specifications, prices in force, every observation with its source.",
    discussion: "presyo show galaxy a06 5g")

  @Argument(help: ArgumentHelp("The phone's id, or words of its name.", valueName: "phone"))
  var words: [String]

  @OptionGroup var dates: DateOptions
  @OptionGroup var catalog: CatalogOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    try Printer(output).put(
      try CatalogueOpening.open(catalog, dates).show(words.joined(separator: " ")))
  }
}
