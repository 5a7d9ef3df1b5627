import Answers
import Arguments
import BudgetLanguage
import Catalog
import Rendering

struct DropsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "drops",
    abstract: "Official prices that changed, newest first.",
    discussion: """
        presyo drops
        presyo drops --since 2022-01 --brand Samsung --at-least 10% --older
      """)

  @Option(
    name: "since",
    help: ArgumentHelp("From this day, month or year on.", valueName: "date"),
    transform: PartialDate.init(argument:))
  var since: PartialDate?

  @Option(
    name: "until",
    help: ArgumentHelp("Up to this day, month or year.", valueName: "date"),
    transform: PartialDate.init(argument:))
  var until: PartialDate?

  @Option(
    name: "brand",
    help: ArgumentHelp("Only this brand; may be repeated.", valueName: "brand"),
    completion: NameCompletion.brand)
  var brand: [String] = []

  @Option(
    name: "at-least",
    help: ArgumentHelp("Only changes of at least this size, such as 10%.", valueName: "percent"))
  var atLeast: String?

  @Flag(name: "promos", help: "Count promotional prices of a stated period too.")
  var promos = false

  @Flag(name: "rises", help: "Show rises too, not only drops.")
  var rises = false

  @Option(
    name: "limit", help: ArgumentHelp("How many changes to show; 0 shows all.", valueName: "n"))
  var limit = 20

  @OptionGroup var scope: OlderOption
  @OptionGroup var dates: DateOptions
  @OptionGroup var catalog: CatalogOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    _ = try basisPoints()
    guard limit >= 0 else { throw ValidationError(.limitIsNumber) }
  }

  /// ``atLeast`` in hundredths of a percent.
  private func basisPoints() throws -> Int {
    guard let atLeast else { return 0 }
    let digits = atLeast.hasSuffix("%") ? atLeast.dropLast() : atLeast[...]
    guard let percent = Double(digits), (0...100).contains(percent) else {
      throw ValidationError(
        Phrase(
          "“\(atLeast)” is not a share; write it as 10%.",
          "Hindi bahagi ang “\(atLeast)”; isulat bilang 10%."))
    }
    return Int((percent * 100).rounded())
  }

  func run() throws {
    var request = DropsRequest()
    request.since = since
    request.until = until
    request.brands = brand
    request.basisPoints = try basisPoints()
    request.promos = promos
    request.rises = rises
    request.limit = limit
    request.withOlder = scope.older
    try Printer(output).put(try CatalogueOpening.open(catalog, dates).drops(request))
  }
}

extension PartialDate {
  /// Reads a date given as an option.
  init(argument text: String) throws {
    guard let date = PartialDate(iso: text) else {
      throw ValidationError(
        Phrase(
          "“\(text)” is not a date; write it as 2024-06-30, 2024-06 or 2024.",
          "Hindi petsa ang “\(text)”; isulat bilang 2024-06-30, 2024-06 o 2024."))
    }
    self = date
  }
}
