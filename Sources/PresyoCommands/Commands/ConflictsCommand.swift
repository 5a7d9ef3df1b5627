import Answers
import Arguments
import Catalog
import CatalogStore
import Rendering

struct ConflictsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "conflicts",
    abstract: "Where sources disagree, which was believed, and by which rule.",
    discussion: """
        presyo conflicts --brand Samsung
        presyo conflicts --field battery_mah --format csv
      """)

  @Option(
    name: "field", help: ArgumentHelp("Only this field, such as battery_mah.", valueName: "field"))
  var field: String?

  @Option(
    name: "brand",
    help: ArgumentHelp("Only this brand.", valueName: "brand"), completion: NameCompletion.brand)
  var brand: String?

  @OptionGroup var catalog: CatalogOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    try Printer(output).put(
      try CatalogueOpening.open(catalog).conflicts(field: field, brand: brand))
  }
}
