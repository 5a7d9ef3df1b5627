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
      return try session.content(
        of: guide, try session.vocabulary(for: [guide.title]), withOlder: withOlder, at: moment)
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
      var contents: [(guide: Guide, content: GuideContent)] = []
      for guide in guides {
        contents.append(
          (
            guide,
            try session.content(
              of: guide, vocabulary, withOlder: withOlder, at: moment)
          ))
        progress(contents.count, guides.count)
      }
      return contents
    }
  }
}

extension CatalogueSession {
  func content(
    of guide: Guide, _ vocabulary: Vocabulary, withOlder: Bool, at moment: AskedMoment
  ) throws(CatalogueError) -> GuideContent {
    let reading = try vocabulary.reading(of: guide.title)
    if let year = reading.yearOfPricelist, try years().contains(year) {
      return .pricelist(try pricelist(year, narrowedBy: BudgetQuery(), at: moment))
    }
    let latest = try latestKnownDay()
    let day = moment.asOf ?? latest
    let table = try brandTable()
    let selection = try selection(of: reading.query, on: day)
      .listed(by: moment.asOf, latest: latest)
    return .answer(
      GuideAnswer.of(
        guide, reading: reading, selection, brands: table, withOlder: withOlder, asOf: day,
        readUpTo: try readUpTo()),
      brandNames: table.mapValues { $0.name })
  }
}
