import Answers
import Arguments
import BudgetLanguage
import Catalog
import Rendering

struct BrandsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "brands",
    abstract: "Brands compared: phones, prices, share of 5G, phones per band.",
    discussion: """
        presyo brands Samsung Xiaomi realme --year 2024
        presyo brands "5G under 20k"
        presyo brands Samsung Xiaomi --plot
      """)

  @Argument(
    help: ArgumentHelp(
      "Brands to compare, or a budget question that limits the phones.", valueName: "brand"),
    completion: NameCompletion.brand)
  var words: [String] = []

  @Option(name: "year", help: ArgumentHelp("Only phones of this year.", valueName: "year"))
  var year: Int?

  @OptionGroup var picture: PlotOption
  @OptionGroup var scope: OlderOption
  @OptionGroup var dates: DateOptions
  @OptionGroup var catalog: CatalogOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    if picture.asksForPicture(output) { return try draw() }
    let answer = try CatalogueOpening.open(catalog, dates).brands(
      words, year: year, withOlder: scope.older)
    for note in answer.phrases { StandardStreams.note(.presyo(note)) }
    try Printer(output).put(answer)
  }

  /// The prices of the brands in every year.
  private func draw() throws {
    if let year { throw CatalogueError.oneYearOnly(year) }
    let answer = try CatalogueOpening.open(catalog, dates).brandYears(words)
    for note in answer.phrases { StandardStreams.note(.presyo(note)) }
    try Printer(output).put(plot: answer)
  }
}
