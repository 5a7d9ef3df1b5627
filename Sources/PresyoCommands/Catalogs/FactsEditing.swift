import Answers
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
  func run(
    _ change: (_ facts: CatalogFacts, _ ownSources: Set<String>) throws -> CatalogFacts
  ) throws -> [String] {
    if let into { return try run(in: into, change) }
    let database = try OwnCatalog.open(catalog)
    if isDryRun {
      let facts = try database.facts(scope)
      let own = try OwnFacts(folder: try ownFolder(try database.marks()))
      _ = try Self.checked(try change(facts, own.sources), facts)
      return []
    }
    let day = try Today.day()
    var files: [String] = []
    var sayWhatIsLater: () -> Void = {}
    do {
      // The change is computed on what the file holds once it is this program's turn to write it.
      let progress = ProgressLine(title: .changingCatalogue)
      defer { progress.finish() }
      try CatalogDatabase.edit(
        at: database.path, scope, progress: { progress.show($0.words) },
        { database, facts in
          let marks = try database.marks()
          var own = try OwnFacts(folder: try ownFolder(marks))
          let after = try Self.checked(try change(facts, own.sources).sorted(), facts)
          let delta = FactsDelta(from: facts, to: after)
          guard !delta.isEmpty else { throw NothingNew() }
          let stood = CatalogLayers(marks: marks)
          let wasCurrent = try stood?.changed(since: marks).isEmpty ?? false
          own.take(delta)
          files = try own.write(title, on: day)
          sayWhatIsLater = {
            let shown = try? CatalogDatabase.open(path: database.path).latestDate()
            LaterPrices.note(from: facts, to: after, answersAbout: shown)
          }
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
    sayWhatIsLater()
    return files
  }

  private func ownFolder(_ marks: [String: String]) throws -> String {
    try CatalogLocation.ownFacts(catalog, marks: marks)
  }

  /// The facts after a change, whose new guides can be read.
  private static func checked(
    _ after: CatalogFacts, _ before: CatalogFacts
  ) throws -> CatalogFacts {
    let known = Set(before.guides)
    let new = after.guides.filter { !known.contains($0) }
    if let mistake = GuideTitles.mistakes(in: after, of: new).first {
      throw Failure(.badData, Phrase(same: "guides.csv: ") + mistake.words)
    }
    return after
  }

  private func run(
    in folder: String, _ change: (CatalogFacts, Set<String>) throws -> CatalogFacts
  ) throws -> [String] {
    // A folder that is whole by itself, such as `data`, is written as a whole.
    if CatalogLocation.exists(folder + "/phones.csv"),
      CatalogLocation.exists(folder + "/brands.csv"),
      let whole = try? PlainDataFolder.read(from: folder)
    {
      let after = try Self.checked(try change(whole, []), whole)
      return isDryRun ? [] : try PlainDataFolder.write(after, to: folder)
    }
    guard let base = CatalogLocation.shippedFacts() else { throw CatalogLocation.noShippedFacts }
    let facts = try FactsLayers(base: base, own: folder).read().facts
    var own = try OwnFacts(folder: folder)
    let after = try Self.checked(try change(facts, own.sources), facts)
    let delta = FactsDelta(from: facts, to: after)
    guard !isDryRun, !delta.isEmpty else { return [] }
    own.take(delta)
    return try own.write(title, on: try Today.day())
  }
}
