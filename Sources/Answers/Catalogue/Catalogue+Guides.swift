internal import BudgetLanguage
public import Catalog

extension Catalogue {
  /// The saved budget guides, by id.
  public func guides() throws(CatalogueError) -> [Guide] {
    try read { session throws(CatalogueError) in try session.guides() }
  }

  /// The guide with this id or title, regenerated.
  public func guide(_ name: String, withOlder: Bool = false) throws(CatalogueError) -> GuideContent
  {
    try read { session throws(CatalogueError) in
      let guide = try SavedGuides(try session.guides()).guide(named: name)
      let reading = try session.vocabulary(for: [guide.title]).reading(of: guide.title)
      return try session.content(
        of: guide, reading, withOlder: withOlder, at: moment,
        among: try session.phones(of: reading.query, at: moment))
    }
  }

  /// Every guide, regenerated, by id.
  ///
  /// - Parameters:
  ///   - withOlder: also with phones that are no longer sold.
  ///   - progress: is told after each guide how many of how many are done.
  public func allGuides(
    withOlder: Bool = false, progress: (_ done: Int, _ all: Int) -> Void = { _, _ in }
  ) throws(CatalogueError) -> [(guide: Guide, content: GuideContent)] {
    try read { session throws(CatalogueError) in
      let guides = try session.guides()
      let vocabulary = try session.vocabulary(for: guides.map { $0.title })
      // Read once: the conditions of most guides let through a large part of all phones.
      let phones = try session.phones(of: BudgetQuery(), at: moment)
      var contents: [(guide: Guide, content: GuideContent)] = []
      for guide in guides {
        contents.append(
          (
            guide,
            try session.content(
              of: guide, try vocabulary.reading(of: guide.title), withOlder: withOlder,
              at: moment, among: phones)
          ))
        progress(contents.count, guides.count)
      }
      return contents
    }
  }
}

extension CatalogueSession {
  /// The phones that meet a query's conditions on the phone itself, as a guide counts them.
  fileprivate func phones(
    of query: BudgetQuery, at moment: AskedMoment
  ) throws(CatalogueError) -> OfferSelection {
    let latest = try latestKnownDay()
    return try selection(of: query, on: moment.asOf ?? latest)
      .listed(by: moment.asOf, latest: latest)
  }

  /// What a guide says now.
  ///
  /// - Parameters:
  ///   - reading: its title, read as a query.
  ///   - phones: the phones that meet the query's conditions on the phone itself, or more.
  fileprivate func content(
    of guide: Guide, _ reading: QueryReading, withOlder: Bool, at moment: AskedMoment,
    among phones: OfferSelection
  ) throws(CatalogueError) -> GuideContent {
    if let year = reading.yearOfPricelist, try years().contains(year) {
      return .pricelist(try pricelist(year, narrowedBy: BudgetQuery(), at: moment))
    }
    let table = try brandTable()
    let latest = try latestKnownDay()
    return .answer(
      GuideAnswer.of(
        guide, reading: reading, phones, brands: table, withOlder: withOlder,
        asOf: moment.asOf ?? latest, readUpTo: try readUpTo()),
      brandNames: table.mapValues { $0.name })
  }
}
