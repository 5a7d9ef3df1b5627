import Answers
import ArgumentParser
import BudgetLanguage
import Catalog
import Rendering

struct PricelistCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pricelist",
    abstract: "The pricelist of a year, every year's into a folder, or what differs between two.",
    discussion: """
      presyo pricelist 2024
      presyo pricelist 2024 "5G under 20k" --brand Samsung
      presyo pricelist --current
      presyo pricelist --current --publisher "Corner Shop" -o counter.html
      presyo pricelist --all -o lists
      presyo pricelist diff 2023 2024
      """,
    subcommands: [PricelistYearCommand.self, PricelistDiffCommand.self],
    defaultSubcommand: PricelistYearCommand.self)
}

/// What narrows a pricelist.
struct NarrowingOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Only this brand; may be repeated.", valueName: "brand"))
  var brand: [String] = []

  @Option(help: ArgumentHelp("Price up to this amount, itself included.", valueName: "amount"))
  var maxPrice: String?

  /// ``maxPrice`` as an amount.
  func amount(_ catalogue: Catalogue<DatabaseEngine>) throws -> Peso? {
    try maxPrice.map {
      try OptionValue.amount($0, named: "max-price", vocabulary: try catalogue.vocabulary())
    }
  }
}

struct PricelistYearCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "year", abstract: "The pricelist of a year, or of all years into a folder.",
    usage: "presyo pricelist <year> [<query> ...] [--all] [--current] [<options>]",
    shouldDisplay: false)

  @Argument(help: ArgumentHelp("A year, and a question that narrows the list.", valueName: "year"))
  var words: [String] = []

  @Flag(help: "Every year's list into the folder named with -o, in every format or the one named.")
  var all = false

  @Flag(help: "All current phones, with the official and the shop's price of each.")
  var current = false

  @OptionGroup var narrowing: NarrowingOptions
  @OptionGroup(title: "Origin of the price") var origin: OriginOptions
  @OptionGroup var dates: DateOptions
  @OptionGroup var catalog: CatalogOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard all || current || !words.isEmpty else {
      throw ValidationError(
        "Name a year, such as presyo pricelist 2024, or ask for --current or --all -o DIR.")
    }
    guard !all || !current else {
      throw ValidationError("Ask for --current or for --all, not both.")
    }
    guard current || origin.origin.isEmpty else {
      throw ValidationError(
        "--publisher, --source-kind and --kind narrow the current list; add --current.")
    }
    guard !all || (output.output != nil && output.output != "-") else {
      throw ValidationError("--all writes many files; name their folder with -o DIR.")
    }
  }

  func run() throws {
    let printer = Printer(output)
    let catalogue = try CatalogueOpening.open(catalog, dates)
    let question = try catalogue.pricelistQuestion(
      words, brands: narrowing.brand, upTo: try narrowing.amount(catalogue))
    if !question.notUnderstood.isEmpty {
      let words = question.notUnderstood.map { "“\($0)”" }.joined(separator: ", ")
      StandardStreams.complain("presyo: not understood: \(words).")
    }
    if current {
      guard question.year == nil else {
        throw Failure(.usage, "--current is of all years; leave out the year.")
      }
      return try printer.put(
        try catalogue.currentPricelist(narrowedBy: question.query, origin: origin.origin))
    }
    if all { return try putAll(of: catalogue, question.query, printer) }
    guard let year = question.year else { throw CatalogueError.noYear }
    try printer.put(try catalogue.pricelist(year, narrowedBy: question.query))
  }

  /// Writes every year's list in every file format into a folder, and says what changed.
  private func putAll(
    of catalogue: Catalogue<DatabaseEngine>, _ query: BudgetQuery, _ printer: Printer
  ) throws {
    let writer = try FolderWriter(folder: output.output ?? ".", format: printer.format)
    for list in try catalogue.pricelists(narrowedBy: query) {
      try writer.write(list: "pricelist-\(list.year)", titled: String(list.year)) { format in
        list.rendered(as: format, printer.render.forFiles)
      }
    }
    writer.report()
  }
}

struct PricelistDiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "What is new, gone, dearer and cheaper between two pricelists.",
    discussion: """
      presyo pricelist diff 2023 2024
      presyo pricelist diff 2023 --as-of 2023-12-31 --against 2024-06-30
      """)

  @Argument(help: ArgumentHelp("Two years, or one with --as-of and --against.", valueName: "year"))
  var years: [Int]

  @Option(
    help: ArgumentHelp(
      "The day of the second list, where both are of one year.", valueName: "date"),
    transform: CalendarDay.init(argument:))
  var against: CalendarDay?

  @OptionGroup var narrowing: NarrowingOptions
  @OptionGroup var dates: DateOptions
  @OptionGroup var catalog: CatalogOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    let isOneYear = years.count == 1 && against != nil
    guard years.count == 2 || isOneYear else {
      throw ValidationError(
        "Name two years, or one year with --as-of A --against B: presyo pricelist diff 2023 2024.")
    }
  }

  func run() throws {
    let catalogue = try CatalogueOpening.open(catalog, dates)
    let question = try catalogue.pricelistQuestion(
      [], brands: narrowing.brand, upTo: try narrowing.amount(catalogue))
    try Printer(output).put(
      try catalogue.pricelistDifference(
        from: years[0], to: years[years.count - 1], against: against,
        narrowedBy: question.query))
  }
}
