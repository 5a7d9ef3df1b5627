import Answers
import Arguments
import Catalog
import CatalogStore
import Editing
import Interchange
import Rendering

struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Read prices and phones into your own facts.",
    discussion: """
        presyo export -o facts
        presyo import facts
        presyo pricelist 2024 -o list.csv
        presyo import list.csv --date 2026-08-20 --dry-run
        presyo find Samsung --fields brand,model,price_php -o mine.csv
        presyo import mine.csv --source https://shop.ph --date 2026-08-20 --dry-run

      A folder is plain data, a file somebody's list. A mapping has a line for each column,
      theirs = ours: Product name = model, or kind := shop for what is the same in every row.
      Columns that bear our names need no line. A first --dry-run without a mapping prints one
      to begin with. - is standard input.

      Readers of raw sources:
      \(SourceReader.all.map { "  \($0.name): \($0.summary)" }.joined(separator: "\n"))
      """)

  @Argument(help: ArgumentHelp("Folders of plain data, or CSV files.", valueName: "file"))
  var files: [String]

  @Option(name: "reader", help: ArgumentHelp("The reader of a raw source.", valueName: "name"))
  var reader: String?

  @OptionGroup(title: "Mapping options") var mapping: MappingOptions
  @OptionGroup(title: "Form options") var list: ListOptions

  @Flag(name: "create", help: "Take a phone that is not known for a new one.")
  var create = false

  @Flag(name: "accept-outliers", help: "Take prices far from all that is known of their phone.")
  var acceptOutliers = false

  @Option(
    name: "rejected",
    help: ArgumentHelp("Write the rejected rows into this CSV file.", valueName: "file"))
  var rejected: String?

  @OptionGroup var editing: EditingOptions
  @OptionGroup var catalog: CatalogOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    if let reader, SourceReader.named(reader) == nil {
      throw ValidationError(
        Phrase(
          "There is no reader “\(reader)”; there are \(.either(SourceReader.all.map(\.name))).",
          "Walang reader na “\(reader)”; mayroong \(.either(SourceReader.all.map(\.name))).")
      )
    }
    guard reader == nil || mapping.isEmpty else {
      throw ValidationError(
        Phrase(
          "A reader knows its columns; drop the mapping or --reader.",
          "Alam ng reader ang mga column nito; alisin ang mapping o ang --reader."))
    }
  }

  func run() throws {
    let printer = Printer(output)
    let progress = ProgressLine(title: Phrase("Reading", "Binabasa"))
    defer { progress.finish() }
    var account = editing.account(progress)
    let mapping = mapping.isEmpty ? nil : try mapping.read()
    var settings = ImportSettings()
    settings.form = try list.read()
    settings.createsPhones = create
    settings.acceptsOutliers = acceptOutliers
    settings.today = try Today.day()
    settings.proposesMapping = editing.dryRun && self.mapping.namesNoColumns
    func imported(_ facts: CatalogFacts) throws -> CatalogFacts {
      var facts = facts
      for file in files {
        facts = try account.take(
          file, reader: reader, mapping: mapping, settings: settings, into: facts)
      }
      progress.finish()
      // Before the catalogue changes, so that a place that cannot be written changes nothing.
      if let rejected { try AtomicFile.write(account.rejectedCSV, to: rejected) }
      return facts
    }
    let change = FactsEditing(
      catalog: catalog, into: editing.into, title: "import \(files.joined(separator: " "))",
      isDryRun: editing.dryRun)
    let changed = try change.run { facts, ownSources in
      settings.ownSources = ownSources
      account = editing.account(progress)
      return try imported(facts)
    }
    account.noteFiles(changed)
    let summary = account.summary
    try printer.put(summary, ofChangedFiles: changed)
    if !account.summary.rejections.isEmpty {
      let count = account.summary.rowsRejected
      throw Failure(
        .badData,
        .rowsRejected(count, isDryRun: editing.dryRun) + .whereRejected(rejected))
    }
  }
}
