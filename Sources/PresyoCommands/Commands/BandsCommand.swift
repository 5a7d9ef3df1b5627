import Answers
import ArgumentParser
import BudgetLanguage
import Catalog
import CatalogStore
import Rendering

struct BandsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bands",
    abstract: "How many phones stand in each price band.",
    discussion: """
        presyo bands
        presyo bands --by brand --year 2024
        presyo bands --brand Samsung --by year
      """)

  enum Grouping: String, CaseIterable, ExpressibleByArgument {
    case brand, year
  }

  @Option(
    help: ArgumentHelp("Only this brand, with its sub-brands.", valueName: "brand"),
    completion: NameCompletion.brand)
  var brand: String?

  @Option(help: ArgumentHelp("Only phones of this year.", valueName: "year"))
  var year: Int?

  @Option(help: ArgumentHelp("Also count by brand or by year.", valueName: "brand|year"))
  var by: Grouping?

  @OptionGroup var scope: OlderOption
  @OptionGroup var dates: DateOptions
  @OptionGroup var catalog: CatalogOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    try Printer(output).put(
      try CatalogueOpening.open(catalog, dates)
        .bands(
          brand: brand, year: year, by: by.flatMap { BandGrouping(rawValue: $0.rawValue) },
          withOlder: scope.older))
  }
}
