import Arguments
import Catalog
import CatalogStore
import Interchange

struct UndoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo", abstract: "Take back the last change to your own facts.",
    discussion: """
        presyo price add "galaxy a06 5g" 7490 --source https://example.com
        presyo undo --dry-run
        presyo undo
      """)

  @OptionGroup var editing: EditingOptions
  @OptionGroup var catalog: CatalogOptions

  func run() throws {
    let marks = try catalog.named.map { try CatalogDatabase.open(path: $0).marks() } ?? [:]
    let folder = try editing.into ?? CatalogLocation.ownFacts(catalog, marks: marks)
    let history = FactsHistory(of: folder)
    guard let last = history.changes().last else {
      throw Failure(
        .noInput,
        Phrase(
          "There is no change to undo in \(folder).", "Walang mababawing pagbabago sa \(folder)."))
    }
    if editing.dryRun {
      return StandardStreams.note(
        Phrase(
          "Dry run: “\(last.title)” of \(last.day.iso) would be undone.",
          "Dry run: babawiin ang “\(last.title)” noong \(last.day.iso)."))
    }
    _ = try history.undo()
    // The user's own catalogue renews itself; a named one is renewed here.
    if editing.into == nil {
      if let named = catalog.named {
        if let base = marks["base.path"], CatalogLocation.exists(base) {
          try CatalogLayers(FactsLayers(base: base, own: folder)).build(at: named)
        } else {
          StandardStreams.note(
            .presyo(
              Phrase(
                "\(named) still has it; build it anew.",
                "nasa \(named) pa ito; buuin ulit.")))
        }
      } else {
        _ = try OwnCatalog.open(catalog)
      }
    }
    StandardStreams.note(
      Phrase(
        "Undid “\(last.title)” of \(last.day.iso).",
        "Binawi ang “\(last.title)” noong \(last.day.iso)."))
  }
}
