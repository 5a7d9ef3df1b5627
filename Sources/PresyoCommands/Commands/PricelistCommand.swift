import Answers
import Arguments
import BudgetLanguage
import Catalog
import Rendering

/// The pricelist of a year, of all years, or what differs between two: one command, so that its
/// help shows all its options.
struct PricelistCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pricelist",
    abstract: "The pricelist of a year, of every year, or how two lists differ.",
    usage: """
      presyo pricelist <year> [<question> ...] [<options>]
      presyo pricelist --current [<question> ...] [<options>]
      presyo pricelist --all -o DIR [<options>]
      presyo pricelist diff <year> <year> [<options>]
      """,
    discussion: """
        presyo pricelist 2024
        presyo pricelist 2024 "5G under 20k" --brand Samsung
        presyo pricelist --current
        presyo pricelist --current --publisher Kimstore -o counter.html
        presyo pricelist --all -o lists
        presyo pricelist diff 2023 2024
        presyo pricelist diff 2023 --as-of 2023-12-31 --against 2024-06-30

      """)

  @Argument(
    help: ArgumentHelp(
      "A year, and a question that narrows the list; or diff and two years.", valueName: "year"),
    completion: NameCompletion.year)
  var words: [String] = []

  @Flag(
    name: "all",
    help: "Every year's list into the folder named with -o, in every format or the one named.")
  var all = false

  @Option(
    name: "against",
    help: ArgumentHelp(
      "Of diff: the day of the second list, where both are of one year.", valueName: "date"),
    transform: CalendarDay.init(argument:))
  var against: CalendarDay?

  @Flag(
    name: "current", help: "All current phones, with the official and the shop's price of each.")
  var current = false

  @OptionGroup var narrowing: NarrowingOptions
  @OptionGroup(title: "Origin of the price") var origin: OriginOptions
  @OptionGroup var dates: DateOptions
  @OptionGroup var catalog: CatalogOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    if isDifference { return try validateDifference() }
    guard all || current || !words.isEmpty else {
      throw ValidationError(
        Phrase(
          "Name a year, such as presyo pricelist 2024, or ask for --current or --all -o DIR.",
          "Magbigay ng taon, gaya ng presyo pricelist 2024, o gamitin ang --current o --all -o DIR."
        ))
    }
    guard !all || !current else {
      throw ValidationError(
        Phrase(
          "Ask for --current or for --all, not both.", "--current o --all lang, hindi pareho."))
    }
    guard current || origin.origin.isEmpty else {
      throw ValidationError(
        Phrase(
          "--publisher, --source-kind and --kind narrow the current list; add --current.",
          "Para sa kasalukuyang listahan ang --publisher, --source-kind at --kind; idagdag ang --current."
        ))
    }
    guard !all || (output.output != nil && output.output != "-") else {
      throw ValidationError(.allWritesManyFiles)
    }
    guard against == nil else {
      throw ValidationError(
        Phrase(
          "--against belongs to presyo pricelist diff.",
          "Sa presyo pricelist diff ang --against."))
    }
  }

  func run() throws {
    let printer = Printer(output)
    let catalogue = try CatalogueOpening.open(catalog, dates)
    if isDifference { return try printer.put(try difference(in: catalogue)) }
    let question = try catalogue.pricelistQuestion(
      words, brands: narrowing.brand, upTo: try narrowing.amount(catalogue))
    if !question.notUnderstood.isEmpty {
      let words = question.notUnderstood.map { "“\($0)”" }.joined(separator: ", ")
      StandardStreams.complain(
        .presyo(Phrase("not understood: \(words).", "hindi naintindihan: \(words).")))
    }
    if current {
      guard question.year == nil else {
        throw Failure(
          .usage,
          Phrase(
            "--current is of all years; leave out the year.",
            "Lahat ng taon ang --current; alisin ang taon."))
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
    var writer = try FolderWriter(folder: output.output ?? ".", format: printer.format)
    let progress = ProgressLine(
      title: Phrase("Writing the pricelists", "Isinusulat ang mga pricelist"))
    defer { progress.finish() }
    // Half of the work is to answer, half to write in every format.
    let lists = try catalogue.pricelists(narrowedBy: query) { done, all in
      progress.count(.step, done: done, of: 2 * all)
    }
    for (number, list) in lists.enumerated() {
      progress.count(.step, done: lists.count + number, of: 2 * lists.count)
      try printer.checkFields { list.rendered(as: $0, $1) }
      try writer.add(list: "pricelist-\(list.year)", titled: String(list.year)) { format in
        list.rendered(as: format, printer.render.forFiles)
      }
    }
    progress.finish()
    try writer.put()
  }
}
