import Catalog
import CatalogStore
import Interchange

/// Builds a catalogue from a folder of facts.
enum CatalogBuild {
  /// Replaces the catalogue at `path` by one built from `folder`, or from the shipped facts.
  @discardableResult
  static func run(from folder: String?, to path: String) throws -> CatalogFacts {
    guard let folder = folder ?? CatalogLocation.shippedFacts() else {
      throw Failure(
        .noInput,
        "The facts that ship with presyo are not beside the program; name their folder with presyo build --from DIR."
      )
    }
    let facts = try PlainDataFolder.read(from: folder)
    try CatalogLocation.makeFolder(CatalogLocation.parent(of: path))
    let progress = ProgressLine(title: "Building the catalogue")
    try CatalogDatabase.build(facts, at: path) { step in progress.show(step.words) }
    progress.finish()
    return facts
  }
}
