import Answers
import ArgumentParser
import BudgetLanguage
import Catalog
import Rendering

struct BrandsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "brands",
    abstract: "Brands compared: phones, prices, share of 5G, phones per band.",
    discussion: """
      presyo brands Samsung Xiaomi realme --year 2024
      presyo brands "5G under 20k"
      """)

  @Argument(
    help: ArgumentHelp(
      "Brands to compare, or a budget question that limits the phones.", valueName: "brand"))
  var words: [String] = []

  @Option(help: ArgumentHelp("Only phones of this year.", valueName: "year"))
  var year: Int?

  @OptionGroup var dates: DateOptions
  @OptionGroup var catalog: CatalogOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let printer = Printer(output)
    let open = try OpenCatalog.open(catalog)
    let vocabulary = try open.vocabulary()
    var asked: [String] = []
    var question: [String] = []
    for word in words {
      if let slug = vocabulary.slug(ofBrand: word) {
        if !asked.contains(slug) { asked.append(slug) }
      } else {
        question.append(word)
      }
    }
    let index = try open.index(dates)
    var query = BudgetQuery()
    if !question.isEmpty {
      query = try readQuestion(question.joined(separator: " "), vocabulary)
      asked += query.brands.filter { !asked.contains($0) }
      query.brands = []
    }
    // A question that asks for one year compares that year's list with the year before.
    var year = year
    if year == nil, let only = query.launched?.only {
      year = only
      query.launched = nil
    }
    if let year, index.phones(of: year).isEmpty {
      throw Failure.noPhones(of: year, years: index.years)
    }
    let match = OfferMatch(query, in: index)
    let isNarrowed = !query.conditions.isEmpty
    let comparison = BrandComparison.of(
      index, brands: asked, year: year, asOf: dates.asOf,
      narrowing: isNarrowed ? query.phrases(brandName: vocabulary.name(ofBrand:)).dropLast() : [],
      where: { !isNarrowed || match.holds($0) })
    try printer.put(
      BrandsRendering.render(
        comparison: comparison, format: printer.format, options: printer.render))
  }

  /// Reads the words that are no brand; a word alone that means nothing is a brand misspelt.
  private func readQuestion(_ text: String, _ vocabulary: Vocabulary) throws -> BudgetQuery {
    let reading = try BudgetReader(vocabulary: vocabulary).read(text)
    if let unknown = reading.tokens.first(where: { $0.role == .unknown }) {
      let near = vocabulary.nearestBrands(to: unknown.text)
      let cure =
        near.isEmpty ? "`presyo brands` lists them all." : "did you mean \(OptionValue.list(near))?"
      throw Failure(.usage, "There is no brand “\(unknown.text)”; \(cure)")
    }
    for note in reading.sentences { StandardStreams.complain("presyo: \(note)") }
    return reading.query
  }
}
