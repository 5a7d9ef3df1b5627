public import Catalog

/// Answers from facts in memory, without a file: the engine that runs in a page.
public final class MemoryEngine: CatalogueEngine {
  private let everything: CatalogFacts
  /// The same, each phone with the class of its chipset.
  private let classified: CatalogFacts
  private let index: FactIndex
  /// Every phone with its prices of the latest day, in the order of lists.
  private let latest: [PhoneOffers]

  public convenience init(_ facts: CatalogFacts) {
    let inOrder = facts.sorted()
    self.init(inOrder, classified: inOrder.classified())
  }

  /// From facts that stand in their fixed order already, each phone with the class of its chipset.
  package convenience init(inOrder facts: CatalogFacts) { self.init(facts, classified: facts) }

  private init(_ facts: CatalogFacts, classified: CatalogFacts) {
    everything = facts
    self.classified = classified
    let index = FactIndex(classified: classified)
    self.index = index
    latest = index.phones.map { index.phoneOffers(of: $0, on: index.latestDay) }
  }

  public func read<Answer>(
    _ moment: AskedMoment, _ body: (MemorySession) throws(CatalogueError) -> Answer
  ) throws(CatalogueError) -> Answer {
    try body(MemorySession(everything, classified, index, latest, moment))
  }
}

extension Catalogue where Engine == MemoryEngine {
  /// A catalogue of facts in memory.
  public init(_ facts: CatalogFacts) { self.init(MemoryEngine(facts)) }
}

/// One reading of facts in memory at one moment.
public final class MemorySession: CatalogueSession {
  let everything: CatalogFacts
  /// Everything, whatever was known by when.
  let index: FactIndex
  /// What was known.
  let known: FactIndex
  let moment: PriceMoment
  private let latest: [PhoneOffers]

  init(
    _ everything: CatalogFacts, _ classified: CatalogFacts, _ index: FactIndex,
    _ latest: [PhoneOffers], _ asked: AskedMoment
  ) {
    self.everything = everything
    self.index = index
    self.latest = latest
    known = asked.knownOn.map { FactIndex(classified: classified, knownOn: $0) } ?? index
    moment = PriceMoment(
      asOf: asked.asOf, knownOn: asked.knownOn, latest: index.latestPriceDay,
      firstSeen: index.latestDay)
  }

  public var asOf: CalendarDay { moment.asOf }

  /// What is known of a phone's prices at the moment, of a phone that was not known too.
  var prices: FactIndex { moment.knownOn == nil ? index : known }

  /// Every phone with the prices of the moment, in the order of lists.
  private(set) lazy var phones: [PhoneOffers] =
    isLatest(moment.asOf)
    ? latest : index.phones.map { prices.phoneOffers(of: $0, on: moment.asOf) }

  /// The phones that were known, with their prices on a day, in the order of lists.
  ///
  /// - Parameter listYear: at least those in the list of this year; `nil` for all.
  func knownPhones(of listYear: Int? = nil, on day: CalendarDay) -> [PhoneOffers] {
    if moment.askedKnownOn == nil, isLatest(day) { return latest }
    let phones = listYear.map { known.phones(of: $0) } ?? known.phones
    return phones.map { known.phoneOffers(of: $0, on: day) }
  }

  private func isLatest(_ day: CalendarDay) -> Bool {
    day == index.latestDay && moment.knownOn == nil
  }
}
