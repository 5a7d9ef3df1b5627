import Answers
import Arguments
import Catalog
import CatalogStore
import Interchange

struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "The whole catalogue as plain CSV, which imports back the same.",
    discussion: """
        presyo export -o facts
        presyo export -o facts --excel-safe

      An answer as CSV is asked of the command that gives it, with -o answer.csv.
      """)

  @Option(
    name: ["o", "output"],
    help: ArgumentHelp("The folder to write into.", valueName: "dir"))
  var output: String

  @Flag(name: "excel-safe", help: "Guard cells that a spreadsheet would run as formulas.")
  var excelSafe = false

  @OptionGroup var catalog: CatalogOptions

  func run() throws {
    let catalogue = try CatalogueOpening.open(catalog)
    let progress = ProgressLine(title: Phrase("Exporting", "Nag-e-export"))
    defer { progress.finish() }
    progress.show(.readingFacts)
    let facts = try catalogue.facts()
    try CatalogLocation.makeFolder(output)
    progress.count(.step, done: 1, of: 2)
    let changed = try PlainDataFolder.write(
      facts, to: output, formulaGuard: excelSafe ? .excelSafe : .reversible)
    progress.finish()
    StandardStreams.note(
      changed.isEmpty ? .everyFileAsItWas(output) : .wrote(changed, in: output))
  }
}
