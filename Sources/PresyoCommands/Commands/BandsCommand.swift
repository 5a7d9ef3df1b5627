import Answers
import Arguments
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
        presyo bands --brand Samsung --plot
      """)

  enum Grouping: String, CaseIterable, ExpressibleByArgument {
    case brand, year
  }

  @Option(
    name: "brand",
    help: ArgumentHelp("Only this brand, with its sub-brands.", valueName: "brand"),
    completion: NameCompletion.brand)
  var brand: String?

  @Option(name: "year", help: ArgumentHelp("Only phones of this year.", valueName: "year"))
  var year: Int?

  @Option(
    name: "by", help: ArgumentHelp("Also count by brand or by year.", valueName: "brand|year"))
  var by: Grouping?

  @OptionGroup var picture: PlotOption
  @OptionGroup var scope: OlderOption
  @OptionGroup var dates: DateOptions
  @OptionGroup var catalog: CatalogOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard picture.asksForPicture(output), by != nil else { return }
    throw ValidationError(
      Phrase(
        "The picture is of all phones together; leave out --by.",
        "Sa guhit, magkakasama ang lahat ng phone; alisin ang --by."))
  }

  func run() throws {
    let answer = try CatalogueOpening.open(catalog, dates)
      .bands(
        brand: brand, year: year, by: by.flatMap { BandGrouping(rawValue: $0.rawValue) },
        withOlder: scope.older)
    let printer = Printer(output)
    if picture.asksForPicture(output) { return try printer.put(plot: answer) }
    try printer.put(answer)
  }
}
