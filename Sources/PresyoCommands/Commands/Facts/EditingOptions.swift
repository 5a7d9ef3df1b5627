import Arguments
import CatalogStore
import Interchange

/// Where a change of facts goes, and whether it is made.
struct EditingOptions: ParsableArguments {
  @Flag(name: "dry-run", help: "Show what would change and change nothing.")
  var dryRun = false

  @Option(
    name: "into",
    help: ArgumentHelp(
      "Write into this folder of facts instead of your own, such as data.", valueName: "dir"))
  var into: String?
}

/// Where one fact was read.
struct FactSourceOptions: ParsableArguments {
  @Option(
    name: "source",
    help: ArgumentHelp("The address of the page where it was read.", valueName: "url"))
  var source: String

  @Option(
    name: "publisher",
    help: ArgumentHelp("Who published it (default: the address's host).", valueName: "name"))
  var publisher: String?

  @Option(
    name: "date", help: ArgumentHelp("The day it was read (default: today).", valueName: "date"))
  var date: String?
}

extension FactSourceOptions {
  /// What of a catalogue a new fact on one phone can rest on, or a new phone.
  func scope(ofPhone id: String? = nil, today: String) -> FactsScope {
    let list = ImportText.sourceID(of: source, publisher: publisher, readOn: date ?? today)
    return id.map { .phone($0, url: source, sourceID: list) } ?? .names(url: source, sourceID: list)
  }
}
