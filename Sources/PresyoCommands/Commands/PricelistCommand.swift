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
}

struct PricelistYearCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "year", abstract: "The pricelist of a year, or of all years into a folder.",
    usage: "presyo pricelist <year> [<query> ...] [--all] [<options>]", shouldDisplay: false)

  @Argument(help: ArgumentHelp("A year, and a question that narrows the list.", valueName: "year"))
  var words: [String] = []

  @Flag(help: "Every year's list into the folder named with -o, in every format or the one named.")
  var all = false

  @OptionGroup var narrowing: NarrowingOptions
  @OptionGroup var dates: DateOptions
  @OptionGroup var catalog: CatalogOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard all || !words.isEmpty else {
      throw ValidationError("Name a year, such as presyo pricelist 2024, or ask for --all -o DIR.")
    }
    guard !all || (output.output != nil && output.output != "-") else {
      throw ValidationError("--all writes many files; name their folder with -o DIR.")
    }
  }

  func run() throws {
    let printer = Printer(output)
    let open = try OpenCatalog.open(catalog)
    let vocabulary = try open.vocabulary()
    var query = BudgetQuery()
    // A number alone is the year, whatever a question would take it for.
    let named = words.first.flatMap { Int($0) }
    let question = named == nil ? words : Array(words.dropFirst())
    if !question.isEmpty {
      query = try QueryText.read(question.joined(separator: " "), vocabulary)
    }
    if let named, let other = query.launched?.only, other != named {
      throw Failure(
        .usage,
        "A pricelist is of one year; to compare two, use presyo pricelist diff \(named) \(other).")
    }
    query.brands += try narrowing.brand.map { try OptionValue.brand($0, vocabulary: vocabulary) }
    if let maxPrice = narrowing.maxPrice {
      query.price.upper = PriceRange.Bound(
        try OptionValue.amount(maxPrice, named: "max-price", vocabulary: vocabulary),
        inclusive: true)
    }
    let printing = PricelistPrinting(open: open, dates: dates, printer: printer)
    if all {
      return try printing.putAll(
        into: output.output ?? ".", narrowedBy: query, vocabulary: vocabulary)
    }
    guard let year = named ?? query.launched?.only else {
      throw Failure(.usage, "A pricelist is of one year; name it, such as presyo pricelist 2024.")
    }
    try printing.put(year: year, narrowedBy: query, vocabulary: vocabulary)
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
    let printer = Printer(output)
    let open = try OpenCatalog.open(catalog)
    let vocabulary = try open.vocabulary()
    let index = try open.index(dates)
    var query = BudgetQuery()
    query.brands = try narrowing.brand.map { try OptionValue.brand($0, vocabulary: vocabulary) }
    if let maxPrice = narrowing.maxPrice {
      query.price.upper = PriceRange.Bound(
        try OptionValue.amount(maxPrice, named: "max-price", vocabulary: vocabulary),
        inclusive: true)
    }
    let match = OfferMatch(query, in: index)
    let phrases = Array(query.phrases(brandName: vocabulary.name(ofBrand:)).dropLast())
    func list(_ year: Int, _ day: CalendarDay?) throws -> Pricelist {
      guard !index.phones(of: year).isEmpty else {
        throw Failure.noPhones(of: year, years: index.years)
      }
      return Pricelist.of(year, index, asOf: day, narrowing: phrases) { match.holds($0) }
    }
    let difference = PricelistDifference.between(
      try list(years[0], dates.asOf), try list(years[years.count - 1], against))
    try printer.put(
      PricelistDifferenceRendering.render(
        difference: difference, format: printer.format, options: printer.render))
  }
}

extension YearRange {
  /// The year, where the range is one year.
  var only: Int? { from == to ? from : nil }
}
