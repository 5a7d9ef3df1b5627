internal import BudgetLanguage
public import Catalog

extension Catalogue {
  /// Brands compared by the phones that fit.
  ///
  /// - Parameters:
  ///   - words: brands, and a budget question that limits the phones, in any order.
  ///   - year: only the phones of this year, compared with the year before.
  ///   - withOlder: compares by phones that are no longer sold too; of a year all count.
  public func brands(
    _ words: [String] = [], year: Int? = nil, withOlder: Bool = false
  ) throws(CatalogueError) -> BrandsAnswer {
    try read { session throws(CatalogueError) in
      let question = try BrandsQuestion(words, year: year, session)
      if let year = question.year {
        let years = try session.years()
        guard years.contains(year) else { throw .noPhones(year: year, years: years) }
      }
      let table = try session.brandTable()
      let latest = try session.latestKnownDay()
      let day =
        moment.asOf ?? question.year.map { min(CalendarDay.endOfYear($0), latest) } ?? latest
      let query = question.query
      let isNarrowed = !query.conditions.isEmpty
      func starting(
        _ year: Int?, on day: CalendarDay, listedBy: CalendarDay?
      ) throws(CatalogueError) -> [Offer] {
        var phones = query
        phones.brands = question.brands
        if let year { phones.launched = YearRange(from: year, to: year) }
        let selection = try session.selection(of: phones, on: day)
          .listed(by: listedBy, latest: latest)
        let match = OfferMatch(query, in: selection, brands: table)
        return selection.startingOffers { isNarrowed ? match.holds($0) : true }
      }
      let all = try starting(question.year, on: day, listedBy: moment.asOf)
      var asked = query
      if let year = question.year { asked.launched = YearRange(from: year, to: year) }
      let (counted, offers) = PhonesCounted.among(
        all, OfferScope(of: asked, withOlder: withOlder))
      let before: [Offer]? =
        if let year = question.year {
          try starting(year &- 1, on: day.yearEarlier, listedBy: nil)
        } else { nil }
      let phrases = query.phrases { table[$0]?.name ?? $0 }.dropLast()
      return BrandsAnswer(
        comparison: BrandComparison.of(
          offers, before: before, brands: question.brands, among: table, year: question.year,
          asOf: day, narrowing: isNarrowed ? Array(phrases) : [],
          leftOut: counted.scope == .current ? all.filter { !$0.standing.isCurrent } : [],
          counted: counted),
        notes: question.notes)
    }
  }
}

/// Words that compare brands: which brands, and which of their phones.
struct BrandsQuestion {
  var brands: [String] = []
  var query = BudgetQuery()
  var year: Int?
  var notes: [ReadingNote] = []

  init(
    _ words: [String], year: Int?, _ session: some CatalogueSession
  ) throws(CatalogueError) {
    self.year = year
    let brandNames = try session.vocabulary()
    var rest: [String] = []
    for word in words {
      if let slug = brandNames.slug(ofBrand: word) {
        if !brands.contains(slug) { brands.append(slug) }
      } else {
        rest.append(word)
      }
    }
    guard !rest.isEmpty else { return }
    let text = rest.joined(separator: " ")
    let vocabulary = try session.vocabulary(for: [text])
    let reading = try vocabulary.reading(of: text)
    // A word alone that means nothing is a brand misspelt.
    if let unknown = reading.tokens.first(where: { $0.role == .unknown }) {
      throw .noSuchBrand(unknown.text, near: vocabulary.nearestBrands(to: unknown.text))
    }
    notes = reading.notes
    query = reading.query
    brands += query.brands.filter { !brands.contains($0) }
    query.brands = []
    // A question that asks for one year compares that year's list with the year before.
    if year == nil, let only = query.launched?.only {
      self.year = only
      query.launched = nil
    }
  }
}
