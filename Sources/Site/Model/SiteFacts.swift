internal import Answers
internal import Catalog

/// Everything that the pages show, asked of the catalogue once.
struct SiteFacts {
  let facts: CatalogFacts
  let asOf: CalendarDay
  let readUpTo: CalendarDay?
  let summary: CatalogSummary
  /// Every phone, in the order of lists.
  let entries: [CatalogueEntry]
  let brands: [String: Brand]
  let sources: SourceTable
  /// The phones on sale, best value first, with their scores.
  let current: FindAnswer
  /// Every phone with a price, newest first.
  let newest: FindAnswer
  let bands: [BandList]
  /// Brands that have a phone, by name, with the phones of their sub-brands.
  let brandLists: [BrandList]
  let figures: BrandComparison
  /// The phones of the compare page side by side.
  let comparison: PhoneComparison?
  let figuresByYear: [BrandComparison]
  let pricelists: [Pricelist]
  let guides: [(guide: Guide, content: GuideContent)]
  /// Changes of official prices, newest first.
  let drops: DropsAnswer
  /// Where the site will stand, with a slash at its end; `nil` where that is not known.
  let baseURL: String?

  init<Engine: CatalogueEngine>(
    _ catalogue: Catalogue<Engine>, baseURL: String? = nil
  ) throws(CatalogueError) {
    self.baseURL = baseURL
    let facts = try catalogue.facts()
    self.facts = facts
    sources = Dictionary(facts.sources.map { ($0.id, $0) }) { first, _ in first }
    brands = Dictionary(facts.brands.map { ($0.id, $0) }) { first, _ in first }
    // The facts are in memory now, where each further answer costs least.
    let memory = Catalogue<MemoryEngine>(facts)
      .asOf(catalogue.moment.asOf, knownOn: catalogue.moment.knownOn)
    let (market, lists) = try Concurrent.both(
      { () throws(CatalogueError) in try Market(memory) },
      { () throws(CatalogueError) in try Lists(memory) })
    summary = market.summary
    entries = market.entries
    current = market.current
    newest = market.newest
    asOf = current.answer.asOf
    readUpTo = current.answer.readUpTo
    bands = BandList.all(of: current)
    brandLists = BrandList.all(entries, newest: newest, brands: brands)
    figures = market.figures
    figuresByYear = market.figuresByYear
    let compared = ComparePage.ids(bands)
    comparison = compared.count > 1 ? try memory.compare(compared) : nil
    pricelists = lists.pricelists
    guides = lists.guides
    drops = lists.drops
  }

  /// What is asked of all phones at once.
  private struct Market: Sendable {
    let summary: CatalogSummary
    let entries: [CatalogueEntry]
    let current: FindAnswer
    let newest: FindAnswer
    let figures: BrandComparison
    let figuresByYear: [BrandComparison]

    init(_ memory: Catalogue<MemoryEngine>) throws(CatalogueError) {
      summary = try memory.info()
      entries = try memory.entries(nearest: 4)
      var everything = FindRequest(limit: 0)
      current = try memory.find(SiteFacts.reading(sort: .value), everything)
      everything.withOlder = true
      newest = try memory.find(SiteFacts.reading(sort: .newest), everything)
      figures = try memory.brands().comparison
      figuresByYear = try memory.brandsByYear()
    }
  }

  /// The lists that are made one after the other.
  private struct Lists: Sendable {
    let pricelists: [Pricelist]
    let guides: [(guide: Guide, content: GuideContent)]
    let drops: DropsAnswer

    init(_ memory: Catalogue<MemoryEngine>) throws(CatalogueError) {
      pricelists = try memory.pricelists()
      guides = try memory.allGuides()
      var request = DropsRequest()
      request.limit = 0
      request.withOlder = true
      request.rises = true
      drops = try memory.drops(request)
    }
  }

  private static func reading(sort: SortOrder) -> QueryReading {
    var query = BudgetQuery()
    query.sort = sort
    return QueryReading(text: "", query: query, tokens: [])
  }
}

extension SiteFacts {
  /// The address of a phone's page, seen from a page.
  func address(ofPhone id: String, from path: String) -> String {
    SitePage.root(of: path) + SitePath.phone(id)
  }

  /// Changes of official prices, newest first.
  var changes: [PriceChange] { drops.changes }

  /// The name of a brand as it writes it.
  func brandName(_ id: String) -> String { brands[id]?.name ?? id }

  /// How fresh it all is, in a sentence.
  var freshness: Phrase {
    readUpTo.map { .pricesStoodOn(asOf, readOn: $0) } ?? .pricesStoodOn(asOf)
  }
}

/// The folders of pages. An id that is no slug, which no reader of ours lets in, is made one.
enum SitePath {
  static func phone(_ id: String) -> String { "phones/\(folder(id))/" }
  static func brand(_ id: String) -> String { "brands/\(folder(id))/" }
  static func band(_ band: PriceBand) -> String { "bands/\(band.slug)/" }
  static func year(_ year: Int) -> String { "years/\(year)/" }
  static func years(_ from: Int, _ to: Int) -> String { "years/\(from)-\(to)/" }
  static func guide(_ id: String) -> String { "guides/\(folder(id))/" }

  private static func folder(_ id: String) -> String {
    let isSlug =
      !id.isEmpty
      && id.utf8.allSatisfy { byte in
        (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D
      }
    return isSlug ? id : "x-" + Slug.of(id)
  }
}
