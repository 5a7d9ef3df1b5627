import Catalog
import CatalogStore
import Interchange

/// Opens catalogues, and keeps the user's own one up to date with its layers.
enum OwnCatalog {
  /// The catalogue that was named, or the user's own, which is built where it does not exist yet
  /// and renewed where its facts have changed; opened once, which is a good part of an answer.
  static func open(_ options: CatalogOptions) throws -> CatalogDatabase {
    if let named = options.named {
      let database = try CatalogDatabase.open(path: named)
      sayWhetherNewer(database)
      return database
    }
    let path = try CatalogLocation.standard()
    guard let base = CatalogLocation.shippedFacts() else {
      if CatalogLocation.exists(path) { return try CatalogDatabase.open(path: path) }
      throw CatalogLocation.noShippedFacts
    }
    let own = try CatalogLocation.ownFacts(options)
    var layers = CatalogLayers(FactsLayers(base: base, own: own))
    guard CatalogLocation.exists(path) else { return try build(layers, at: path) }
    do {
      let database = try CatalogDatabase.open(path: path)
      let marks = try database.marks()
      // Built from a folder that somebody named, it stays with it.
      if let known = CatalogLayers(marks: marks), known.isNamed,
        CatalogLocation.exists(known.layers.base)
      {
        layers = CatalogLayers(FactsLayers(base: known.layers.base, own: own), isNamed: true)
      }
      if try layers.changed(since: marks).isEmpty { return database }
    } catch CatalogStoreError.olderVersion {
      try saveImports(of: path, into: layers)
    } catch CatalogStoreError.damaged {
      // All that is in it is in the layers too.
    }
    return try build(layers, at: path)
  }

  /// Builds the catalogue; where another program holds the folder for long and has made one, that
  /// one will do.
  private static func build(_ layers: CatalogLayers, at path: String) throws -> CatalogDatabase {
    do {
      try layers.build(at: path)
    } catch CatalogStoreError.busy where CatalogLocation.exists(path) {}
    return try CatalogDatabase.open(path: path)
  }

  /// Saves what was imported into a catalogue of an older version, if it is one, into the own
  /// facts: before it is built anew.
  static func saveImports(of path: String, into layers: CatalogLayers) throws {
    do {
      _ = try CatalogDatabase.open(path: path)
      return
    } catch CatalogStoreError.olderVersion {
    } catch {
      return
    }
    let shipped = try layers.layers.read().facts
    let older = try CatalogDatabase.factsOfOlderVersion(path: path)
    let delta = FactsDelta(from: shipped, to: OlderCatalog.imported(in: older, over: shipped))
    guard !delta.isEmpty else { return }
    var own = try OwnFacts(folder: layers.layers.own)
    own.take(delta)
    let files = try own.write("what an older version had imported", on: try Today.day())
    if !files.isEmpty {
      StandardStreams.note(
        .presyo(.nowInOwnFacts(own.folder, files.joined(separator: ", ")))
      )
    }
  }

  /// Says in a line that a named catalogue, which is used as it is, is older than its facts.
  private static func sayWhetherNewer(_ database: CatalogDatabase) {
    guard let marks = try? database.marks(), let layers = CatalogLayers(marks: marks),
      CatalogLocation.exists(layers.layers.base)
    else { return }
    let changed = (try? layers.changed(since: marks)) ?? []
    guard !changed.isEmpty else { return }
    StandardStreams.note(.presyo(.changedAfterBuilt(changed, database.path)))
  }
}
