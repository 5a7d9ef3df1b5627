public import Catalog

/// What can answer for a catalogue: SQLite, or facts in memory.
public protocol CatalogueEngine: Sendable {
  associatedtype Session: CatalogueSession

  /// Runs `body` on what the catalogue holds at one moment, while nothing can change in it.
  func read<Answer>(
    _ moment: AskedMoment, _ body: (Session) throws(CatalogueError) -> Answer
  ) throws(CatalogueError) -> Answer
}

/// The day whose prices are asked for, and what had been read by then.
public struct AskedMoment: Hashable, Sendable {
  /// `nil` asks for the latest day a price was read.
  public var asOf: CalendarDay?
  /// Leaves out what was read after this day; `nil` uses everything.
  public var knownOn: CalendarDay?

  public init(asOf: CalendarDay? = nil, knownOn: CalendarDay? = nil) {
    self.asOf = asOf
    self.knownOn = knownOn
  }
}

/// What an engine reads of a catalogue at one moment; every answer is put together from these.
public protocol CatalogueSession {
  /// The day whose prices a budget question is answered with.
  var asOf: CalendarDay { get }

  /// The names that questions are read with; `nil` for a catalogue without prices.
  ///
  /// - Parameter asked: what of the models' names is needed, once the brands are known; an engine
  ///   that has all at hand may give all.
  func names(
    asked: ([Brand], [BrandWord]) -> AskedNames
  ) throws(CatalogueError) -> CatalogNames?
  /// Every brand, by id.
  func brands() throws(CatalogueError) -> [Brand]
  /// The saved guides, by id.
  func guides() throws(CatalogueError) -> [Guide]
  /// The phones that words can mean, the exact ones alone where there are any.
  func phones(matching words: String) throws(CatalogueError) -> [PhoneName]
  /// Every phone by its names, by id.
  func phoneNames() throws(CatalogueError) -> [PhoneName]
  /// Everything about one phone; `nil` where there is no such id.
  func record(ofPhone id: String) throws(CatalogueError) -> PhoneRecord?

  /// The answer to a query, with the first `limit` of the phones that fit.
  func find(
    _ query: BudgetQuery, limit: Int?, scope: OfferScope
  ) throws(CatalogueError) -> BudgetAnswer
  /// The current phones that meet every other condition but have no peso price, newest first.
  func unpriced(_ query: BudgetQuery) throws(CatalogueError) -> [Offer]
  /// The best buys among the phones that fit.
  func bestBuys(_ query: BudgetQuery, scope: OfferScope) throws(CatalogueError) -> BestBuyMarks
  /// How many of the phones that fit stand in each band, all bands.
  func bands(_ query: BudgetQuery, scope: OfferScope) throws(CatalogueError) -> [BandCount]

  /// The latest day on which prices of many phones were read; `nil` where there is none.
  func readUpTo() throws(CatalogueError) -> CalendarDay?
  /// The latest day of what was known.
  func latestKnownDay() throws(CatalogueError) -> CalendarDay
  /// Years of launch that have phones, of those that were known, earliest first.
  func years() throws(CatalogueError) -> [Int]
  /// The phones that meet a query's conditions on the phone itself, in the order of lists, with their
  /// offers on a day.
  ///
  /// - Parameters:
  ///   - query: what the phones must meet.
  ///   - listYear: only those in the list of this year: launched in it, or first seen in it where
  ///     the launch is not known; `nil` for all.
  ///   - day: the day of the prices.
  func selection(
    of query: BudgetQuery, listYear: Int?, on day: CalendarDay
  ) throws(CatalogueError) -> OfferSelection
  /// The phones whose official prices can have changed, in the order of lists, with what sources
  /// said of these prices.
  func changedPrices(brands: [String]) throws(CatalogueError) -> ChangedPrices
  /// What the readings of the sources tell of their days.
  func readings() throws(CatalogueError) -> Readings

  /// The conflicts between sources, in the order of the plain-data form.
  func conflicts(field: String?, brand: String?) throws(CatalogueError) -> [SourceConflict]
  /// The fields on which sources disagree, by name.
  func conflictFields() throws(CatalogueError) -> [String]
  /// The names of all publishers, each once.
  func publishers() throws(CatalogueError) -> [String]
  /// What sources said of the prices of some phones, whenever it was read.
  func evidence(ofPhones ids: [String]) throws(CatalogueError) -> PriceEvidence
  /// The sources with these ids, by id.
  func sources(_ ids: [String]) throws(CatalogueError) -> [String: PriceSource]
  /// What is in the catalogue.
  func summary() throws(CatalogueError) -> CatalogSummary
  /// Everything, in the fixed order of the plain-data form.
  func facts() throws(CatalogueError) -> CatalogFacts
}

/// Phones with what sources said of their prices, the ids of those that are still sold, and the
/// sources by id.
public typealias ChangedPrices = (
  phones: [PhonePrices], current: Set<String>, sources: [String: PriceSource]
)

extension CatalogueSession {
  func selection(
    of query: BudgetQuery, on day: CalendarDay
  ) throws(CatalogueError) -> OfferSelection {
    try selection(of: query, listYear: nil, on: day)
  }
}
