import ArgumentParser
import BudgetLanguage
import Catalog
import CatalogStore
import Rendering

struct BandsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bands",
    abstract: "How many phones stand in each price band.",
    discussion: "presyo bands --by brand --year 2024")

  enum Grouping: String, CaseIterable, ExpressibleByArgument {
    case brand, year
  }

  @Option(help: ArgumentHelp("Only this brand, with its sub-brands.", valueName: "brand"))
  var brand: String?

  @Option(help: ArgumentHelp("Only phones of this year.", valueName: "year"))
  var year: Int?

  @Option(help: ArgumentHelp("Also count by brand or by year.", valueName: "brand|year"))
  var by: Grouping?

  @OptionGroup var dates: DateOptions
  @OptionGroup var catalog: CatalogOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let printer = Printer(output)
    let open = try OpenCatalog.open(catalog)
    let vocabulary = try open.vocabulary()
    let slug = try brand.map { try OptionValue.brand($0, vocabulary: vocabulary) }
    func count(brand: String?, year: Int?) throws -> [BandCount] {
      try open.database.bands(brand: brand, year: year, asOf: dates.asOf, knownOn: dates.knownOn)
    }
    var groups: [BandGroup] = []
    switch by {
    case .brand:
      for brand in try open.database.brands() where brand.parent == nil || brand.id == slug {
        if let slug, brand.id != slug { continue }
        groups.append(BandGroup(name: brand.name, bands: try count(brand: brand.id, year: year)))
      }
    case .year:
      for year in try open.database.summary().phonesByYear.keys.sorted() {
        groups.append(BandGroup(name: String(year), bands: try count(brand: slug, year: year)))
      }
    case nil: break
    }
    groups.removeAll { group in group.bands.allSatisfy { $0.phones == 0 } }
    let all = try count(brand: slug, year: year)
    let narrowing = [slug.map(vocabulary.name(ofBrand:)), year.map { "launched in \($0)" }]
    try printer.put(
      BandsRendering.render(
        bands: all, groups: groups, groupedBy: by == .year ? "Year" : "Brand",
        asOf: try dates.asOf ?? open.latestDate(), narrowing: narrowing.compactMap { $0 },
        format: printer.format, options: printer.render))
  }
}
