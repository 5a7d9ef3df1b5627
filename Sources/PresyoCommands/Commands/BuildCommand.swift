import Arguments
import Catalog
import Interchange

struct BuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Build the catalogue anew from plain data.",
    discussion: """
        presyo build
        presyo build --catalog catalog.sqlite

      The old catalogue is replaced only when the new one is whole.
      """)

  @Option(
    name: "from",
    help: ArgumentHelp(
      "A folder of plain data (default: the facts that ship with presyo).", valueName: "dir"))
  var from: String?

  @OptionGroup var catalog: CatalogOptions

  func run() throws {
    let path = try catalog.named ?? CatalogLocation.standard()
    guard let base = from ?? CatalogLocation.shippedFacts() else {
      throw CatalogLocation.noShippedFacts
    }
    let own = try CatalogLocation.ownFacts(catalog)
    let layers = CatalogLayers(FactsLayers(base: base, own: own), isNamed: from != nil)
    // Before the old file goes, lest what an older version imported goes with it.
    try OwnCatalog.saveImports(of: path, into: layers)
    let facts = try layers.build(at: path)
    StandardStreams.note(
      Phrase(
        "Built \(path): \(facts.phones.count) phones, \(facts.prices.count) prices from \(facts.sources.count) sources.",
        "Nabuo ang \(path): \(facts.phones.count) phone, \(facts.prices.count) presyo mula sa \(facts.sources.count) source."
      )
    )
  }
}
