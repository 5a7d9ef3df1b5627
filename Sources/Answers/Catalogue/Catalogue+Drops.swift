internal import BudgetLanguage
public import Catalog

/// Which changes of official prices are asked for.
public struct DropsRequest: Hashable, Sendable {
  /// The first and the last day on which a change can take effect.
  public var since: PartialDate?
  public var until: PartialDate?
  /// Only these brands, by slug, name or alias, sub-brands included; empty for all.
  public var brands: [String] = []
  /// Only changes of at least this size, in hundredths of a percent of the earlier price.
  public var basisPoints = 0
  /// Counts promotional prices of a stated period too.
  public var promos = false
  /// Changes of phones that are no longer sold too.
  public var withOlder = false
  /// Rises too, not only drops.
  public var rises = false
  /// How many changes are shown; 0 is all.
  public var limit = 20

  public init() {}
}

extension Catalogue {
  /// Official prices that changed, newest first.
  public func drops(
    _ request: DropsRequest = DropsRequest()
  ) throws(CatalogueError) -> DropsAnswer {
    if let since = request.since, let until = request.until, since.earliest > until.latest {
      throw .emptyPeriod(since: since, until: until)
    }
    return try read { session throws(CatalogueError) in
      let vocabulary = try session.vocabulary()
      let brands = try vocabulary.brands(named: request.brands)
      // A period before the phones of today asks for those of its own days.
      let day = session.asOf
      let reachesBack =
        request.since.map { $0.earliest < day.monthsBefore(SignOfSale.months) } ?? false
      let readings = try session.readings()
      let known = try session.changedPrices(brands: brands)
      func changes(undated: Bool = false) -> [PriceChange] {
        PriceChanges.of(
          known.phones, sources: known.sources, readings: readings,
          since: request.since?.earliest,
          until: request.until?.latest ?? moment.asOf, atLeast: request.basisPoints,
          promos: request.promos, undated: undated
        ).filter { request.rises || $0.step.to < $0.step.from }
      }
      let all = changes()
      let current = all.filter { known.current.contains($0.phone.id) }
      let scope: OfferScope.Phones =
        request.withOlder || reachesBack
        ? .all : current.isEmpty && !all.isEmpty ? .older : .current
      let answer = scope == .current ? current : all
      return DropsAnswer(
        changes: request.limit == 0 ? answer : Array(answer.prefix(request.limit)),
        total: answer.count,
        counted: PhonesCounted(scope, older: all.count - current.count),
        undated: changes(undated: true).count {
          scope == .all || known.current.contains($0.phone.id)
        }, asOf: day,
        narrowing: request.narrowing(brands.map { vocabulary.name(ofBrand: $0) }))
    }
  }
}

extension DropsRequest {
  fileprivate func narrowing(_ brands: [String]) -> [Phrase] {
    var words: [Phrase] = brands.isEmpty ? [] : [.eitherOf(brands)]
    if let since { words.append(.since(since)) }
    if let until { words.append(.until(until)) }
    if basisPoints > 0 { words.append(.atLeast(Self.percent(basisPoints))) }
    return words
  }

  /// `10%`, `12.5%`.
  private static func percent(_ basisPoints: Int) -> String {
    let (whole, rest) = basisPoints.quotientAndRemainder(dividingBy: 100)
    guard rest > 0 else { return "\(whole)%" }
    return rest % 10 == 0 ? "\(whole).\(rest / 10)%" : "\(whole).\(rest < 10 ? "0" : "")\(rest)%"
  }
}
