import Answers
import ArgumentParser
import BudgetLanguage
import Catalog
import CatalogStore
import Rendering

struct GuideCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "guide",
    abstract: "The saved budget guides: list them, regenerate one, or all into a folder.",
    discussion: """
      presyo guide
      presyo guide best-smartphones-for-kids-under-php-7-000
      presyo guide --all -o guides

      A new guide is one line in guides.csv; its title is its question.
      """)

  @Argument(help: ArgumentHelp("The guide's id or title.", valueName: "name"))
  var words: [String] = []

  @Flag(help: "Every guide into the folder named with -o, in every format or the one named.")
  var all = false

  @Option(help: ArgumentHelp("How many phones to show; 0 shows all.", valueName: "n"))
  var limit = 10

  @OptionGroup var dates: DateOptions
  @OptionGroup var catalog: CatalogOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard !all || (output.output != nil && output.output != "-") else {
      throw ValidationError("--all writes many files; name their folder with -o DIR.")
    }
    guard limit >= 0 else { throw ValidationError("--limit is a number from 0 up; 0 shows all.") }
  }

  func run() throws {
    let printer = Printer(output)
    let open = try OpenCatalog.open(catalog)
    let printing = GuidePrinting(
      vocabulary: try open.vocabulary(), index: try open.index(dates), dates: dates,
      printer: printer, limit: limit == 0 ? nil : limit)
    let guides = try open.database.guides()
    if all { return try printing.putAll(guides, into: output.output ?? ".") }
    guard !words.isEmpty else {
      return try printer.put(
        GuideListRendering.render(
          guides: guides, format: printer.format, options: printer.render))
    }
    try printing.put(try guide(named: words.joined(separator: " "), among: guides))
  }

  /// The guide with this id or title; fails with the nearest ones.
  private func guide(named name: String, among guides: [Guide]) throws(Failure) -> Guide {
    let slug = Slug.of(name)
    if let guide = guides.first(where: { $0.id == slug || Slug.of($0.title) == slug }) {
      return guide
    }
    let near = nearest(to: slug, among: guides)
    let cure =
      near.isEmpty ? "`presyo guide` lists them all." : "did you mean \(OptionValue.list(near))?"
    throw Failure(.noInput, "There is no guide “\(name)”; \(cure)")
  }

  /// Ids of at most three guides that share the most words with `slug`.
  private func nearest(to slug: String, among guides: [Guide]) -> [String] {
    let wanted = Set(slug.split(separator: "-"))
    let shared = guides.map { guide -> (id: String, words: Int) in
      (guide.id, wanted.intersection(guide.id.split(separator: "-")).count)
    }
    return shared.filter { $0.words > 0 }
      .sorted { $0.words == $1.words ? $0.id < $1.id : $0.words > $1.words }
      .prefix(3).map(\.id)
  }
}
