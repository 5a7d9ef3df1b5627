import Catalog
import CatalogStore
import Interchange

/// Changes facts: the reader's own, and with them the catalogue in use, or another folder.
struct FactsEditing {
  let catalog: CatalogOptions
  /// A folder of facts to write into instead of the reader's own.
  let into: String?
  /// What is done, for those who want to undo it.
  let title: String
  let isDryRun: Bool

  /// What the change reads of a catalogue.
  var scope = FactsScope.everything

  /// Nothing is new, so that nothing is written.
  private struct NothingNew: Error {}

  /// Stores what `change` adds to the facts in force; gives the names of the files that changed.
  @discardableResult
  func run(_ change: (CatalogFacts) throws -> CatalogFacts) throws -> [String] {
    if let into { return try run(in: into, change) }
    let path = try OwnCatalog.path(catalog)
    if isDryRun {
      _ = try change(CatalogDatabase.open(path: path).facts(scope))
      return []
    }
    let day = try Today.day()
    var files: [String] = []
    do {
      // The change is computed on what the file holds once it is this program's turn to write it.
      let progress = ProgressLine(title: "Changing the catalogue")
      defer { progress.finish() }
      try CatalogDatabase.edit(
        at: path, scope, progress: { progress.show($0.words) },
        { database, facts in
          let after = try change(facts).sorted()
          let delta = FactsDelta(from: facts, to: after)
          guard !delta.isEmpty else { throw NothingNew() }
          let marks = try database.marks()
          let stood = CatalogLayers(marks: marks)
          let wasCurrent = try stood?.changed(since: marks).isEmpty ?? false
          var own = try OwnFacts(folder: try CatalogLocation.ownFacts(catalog, marks: marks))
          own.take(delta)
          files = try own.write(title, on: day)
          // A snapshot that was older than its facts before stays so, and goes on saying it.
          guard let stood, wasCurrent else { return (after, marks) }
          let layers = FactsLayers(base: stood.layers.base, own: own.folder)
          return (
            after, try CatalogLayers(layers, isNamed: stood.isNamed).marks(knowing: marks)
          )
        })
    } catch is NothingNew {
      return []
    }
    return files
  }

  private func run(
    in folder: String, _ change: (CatalogFacts) throws -> CatalogFacts
  ) throws -> [String] {
    // A folder that is whole by itself, such as `data`, is written as a whole.
    if CatalogLocation.exists(folder + "/phones.csv"),
      CatalogLocation.exists(folder + "/brands.csv"),
      let whole = try? PlainDataFolder.read(from: folder)
    {
      let after = try change(whole)
      return isDryRun ? [] : try PlainDataFolder.write(after, to: folder)
    }
    guard let base = CatalogLocation.shippedFacts() else { throw CatalogLocation.noShippedFacts }
    let facts = try FactsLayers(base: base, own: folder).read().facts
    let delta = FactsDelta(from: facts, to: try change(facts))
    guard !isDryRun, !delta.isEmpty else { return [] }
    var own = try OwnFacts(folder: folder)
    own.take(delta)
    return try own.write(title, on: try Today.day())
  }
}
