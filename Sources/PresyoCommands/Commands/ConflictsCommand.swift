import ArgumentParser
import Catalog
import CatalogStore
import Rendering

struct ConflictsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "conflicts",
    abstract: "Where sources disagree, which was believed, and by which rule.",
    discussion: "presyo conflicts --field battery_mah")

  @Option(help: ArgumentHelp("Only this field, such as battery_mah.", valueName: "field"))
  var field: String?

  @Option(help: ArgumentHelp("Only this brand.", valueName: "brand"))
  var brand: String?

  @OptionGroup var catalog: CatalogOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let printer = Printer(output)
    let open = try OpenCatalog.open(catalog)
    let facts = try open.database.facts()
    let vocabulary = try open.vocabulary()
    let slug = try brand.map { try OptionValue.brand($0, vocabulary: vocabulary) }
    let phones = Set(facts.phones.filter { slug == nil || $0.brand == slug }.map(\.id))
    let conflicts = facts.conflicts.filter { conflict in
      phones.contains(conflict.phone) && (field == nil || conflict.field == field)
    }
    if let field, !facts.conflicts.contains(where: { $0.field == field }) {
      let fields = Set(facts.conflicts.map(\.field)).sorted()
      throw Failure(
        .noInput, "Sources disagree on no field “\(field)”; they do on \(OptionValue.list(fields))."
      )
    }
    try printer.put(
      ConflictsRendering.render(
        conflicts: conflicts,
        sources: Dictionary(facts.sources.map { ($0.id, $0) }) { first, _ in first },
        format: printer.format, options: printer.render))
  }
}
