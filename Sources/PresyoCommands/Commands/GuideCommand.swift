import Answers
import Arguments
import BudgetLanguage
import Catalog
import CatalogStore
import Rendering

struct GuideCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "guide",
    abstract: "The saved budget guides: list them, make one, or all of them.",
    discussion: """
        presyo guide
        presyo guide best-smartphones-for-kids-under-php-7-000
        presyo guide --all -o guides

      A new guide is one line in guides.csv; its title is its question.
      """)

  @Argument(
    help: ArgumentHelp("The guide's id or title.", valueName: "name"),
    completion: NameCompletion.guide)
  var words: [String] = []

  @Flag(
    name: "all",
    help: "Every guide into the folder named with -o, in every format or the one named.")
  var all = false

  @Option(
    name: "limit", help: ArgumentHelp("How many phones to show; 0 shows all.", valueName: "n"))
  var limit = 10

  @OptionGroup var scope: OlderOption
  @OptionGroup var dates: DateOptions
  @OptionGroup var catalog: CatalogOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard !all || (output.output != nil && output.output != "-") else {
      throw ValidationError(.allWritesManyFiles)
    }
    guard limit >= 0 else { throw ValidationError(.limitIsNumber) }
  }

  func run() throws {
    let printer = Printer(output)
    // Titles alone have no prices, whose age would be told.
    let catalogue = try CatalogueOpening.open(catalog, all || !words.isEmpty ? dates : nil)
    if all { return try putAll(of: catalogue, printer) }
    guard !words.isEmpty else {
      let guides = try catalogue.guides()
      return try printer.put { GuideListRendering.render(guides: guides, format: $0, options: $1) }
    }
    let guide = try catalogue.guide(words.joined(separator: " "), withOlder: scope.older)
    try printer.put { guide.rendered(as: $0, $1, limit: shown) }
  }

  /// Writes every guide in every file format into a folder, and says what changed.
  private func putAll(of catalogue: Catalogue<DatabaseEngine>, _ printer: Printer) throws {
    var writer = try FolderWriter(folder: output.output ?? ".", format: printer.format)
    let progress = ProgressLine(title: Phrase("Writing the guides", "Isinusulat ang mga guide"))
    defer { progress.finish() }
    // Half of the work is to answer, half to write in every format.
    let guides = try catalogue.allGuides(withOlder: scope.older) { done, all in
      progress.count(.step, done: done, of: 2 * all)
    }
    for (number, (guide, content)) in guides.enumerated() {
      progress.count(.step, done: guides.count + number, of: 2 * guides.count)
      try printer.checkFields { content.rendered(as: $0, $1, limit: shown) }
      try writer.add(list: guide.id, titled: guide.title) { format in
        content.rendered(as: format, printer.render.forFiles, limit: shown)
      }
    }
    progress.finish()
    try writer.put()
  }

  /// How many phones are shown; `nil` for all.
  private var shown: Int? { limit == 0 ? nil : limit }
}
