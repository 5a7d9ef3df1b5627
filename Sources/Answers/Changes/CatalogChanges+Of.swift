public import Catalog

extension CatalogChanges {
  /// What was read since a day, compared with what had been read before it.
  public static func of(_ facts: CatalogFacts, since: CalendarDay) -> CatalogChanges {
    let report = ChangeReport(facts, since: since)
    let changes =
      report.newPhones() + report.prices() + report.gone() + report.conflicts()
    let kinds = Kind.allCases
    let order = kinds.indices.indexed { kinds[$0] }
    let sorted = changes.sorted { left, right in
      let kinds = (order[left.kind] ?? 0, order[right.kind] ?? 0)
      if kinds.0 != kinds.1 { return kinds.0 < kinds.1 }
      if left.phone != right.phone { return left.phone < right.phone }
      if left.configuration != right.configuration {
        return left.configuration < right.configuration
      }
      return (left.field, left.url, left.to) < (right.field, right.url, right.to)
    }
    return CatalogChanges(since: since, changes: sorted)
  }
}

/// Compares the facts known before a day with all that are known.
private struct ChangeReport {
  let facts: CatalogFacts
  let since: CalendarDay
  let names: [String: String]
  let sources: [String: PriceSource]
  let observations: [String: [PriceObservation]]

  init(_ facts: CatalogFacts, since: CalendarDay) {
    self.facts = facts
    self.since = since
    let brands = facts.brands.indexed(by: { $0.id }, as: { $0.name })
    names = facts.phones.indexed(
      by: { $0.id }, as: { "\(brands[$0.brand] ?? $0.brand) \($0.model)" })
    sources = facts.sources.indexed { $0.id }
    observations = Dictionary(grouping: facts.prices) { $0.phone }
  }

  private func isNew(_ day: PartialDate) -> Bool { day.earliest >= since }

  func newPhones() -> [CatalogChanges.Change] {
    facts.phones.filter { isNew($0.firstSeen) }.map { phone in
      CatalogChanges.Change(
        kind: .newPhone, phone: phone.id, name: names[phone.id] ?? phone.id,
        readOn: phone.firstSeen)
    }
  }

  /// What a publisher says of a configuration that it did not say before, and the first prices of
  /// phones that had none.
  func prices() -> [CatalogChanges.Change] {
    facts.phones.flatMap { phone -> [CatalogChanges.Change] in
      guard let own = observations[phone.id], own.contains(where: { isNew($0.observedOn) }) else {
        return []
      }
      let hadNone = own.allSatisfy { isNew($0.observedOn) }
      return Dictionary(grouping: own, by: statement).values.compactMap {
        said -> CatalogChanges.Change? in
        guard let new = latest(said.filter { isNew($0.observedOn) }),
          let source = sources[new.source]
        else { return nil }
        let stood = latest(said.filter { !isNew($0.observedOn) })?.amount
        if stood == new.amount || stood == nil && !hadNone { return nil }
        return CatalogChanges.Change(
          kind: stood.map { $0 < new.amount ? .dearer : .cheaper } ?? .firstPrice,
          phone: phone.id, name: names[phone.id] ?? phone.id, configuration: new.configuration,
          isVariantInferred: new.isVariantInferred, from: stood?.plain ?? "", to: new.amount.plain,
          publisher: source.publisher,
          url: source.url, readOn: new.observedOn)
      }
    }
  }

  /// What is compared with what: the same publisher on the same configuration, official prices
  /// apart from those of shops.
  private struct Statement: Hashable {
    let publisher: String
    let configuration: Configuration
    let isOfficial: Bool
  }

  private func statement(_ price: PriceObservation) -> Statement {
    Statement(
      publisher: sources[price.source]?.publisher ?? price.source,
      configuration: price.configuration, isOfficial: price.kind.isOfficial)
  }

  /// The observation of the latest day, of several the lowest.
  private func latest(_ said: [PriceObservation]) -> PriceObservation? {
    guard let day = said.map({ $0.observedOn }).max() else { return nil }
    return said.filter { $0.observedOn == day }.min { $0.amount < $1.amount }
  }

  /// Phones that the last reading of a publisher before the day held and the last one since does
  /// not.
  func gone() -> [CatalogChanges.Change] {
    var readings: [String: [CalendarDay: Set<String>]] = [:]
    for price in facts.prices {
      guard let source = sources[price.source] else { continue }
      readings[source.publisher, default: [:]][price.observedOn.earliest, default: []]
        .insert(price.phone)
    }
    return readings.flatMap { publisher, days -> [CatalogChanges.Change] in
      guard let old = days.keys.filter({ $0 < since }).max(),
        let new = days.keys.filter({ $0 >= since }).max()
      else { return [] }
      // All that was read since then: a list can be read over several days.
      let there = days.filter { $0.key >= since }.values.reduce(into: Set<String>()) {
        $0.formUnion($1)
      }
      return (days[old] ?? []).subtracting(there).map { phone in
        CatalogChanges.Change(
          kind: .gone, phone: phone, name: names[phone] ?? phone, from: PartialDate(old).iso,
          publisher: publisher, readOn: PartialDate(new))
      }
    }
  }

  func conflicts() -> [CatalogChanges.Change] {
    facts.conflicts.compactMap { conflict in
      let both = [conflict.rejectedSource, conflict.believedSource].compactMap { sources[$0] }
      guard let source = both.first(where: { isNew($0.readOn) }) else { return nil }
      return CatalogChanges.Change(
        kind: .conflict, phone: conflict.phone, name: names[conflict.phone] ?? conflict.phone,
        from: conflict.rejected, to: conflict.believed, field: conflict.field,
        publisher: source.publisher, url: source.url, readOn: source.readOn)
    }
  }
}
