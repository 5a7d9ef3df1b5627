internal import Catalog

/// What differs between two states of the same facts, as far as it can be changed in the file.
struct FactsDifference {
  /// Ids of the phones of which anything is said otherwise.
  private(set) var phones: Set<String> = []
  /// Ids of those whose own row is new or changed.
  private(set) var rows: Set<String> = []
  private(set) var newSources: [PriceSource] = []
  /// Prices that count in one of the two states alone.
  private(set) var prices: Set<PriceObservation> = []
  /// Whether anything else differs, so that the file has to be built anew.
  private(set) var isBeyondPhones = false

  init(from before: CatalogFacts, to after: CatalogFacts) {
    let known = Dictionary(before.phones.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
    rows = Set(after.phones.filter { known[$0.id] != $0 }.map(\.id))
    phones = rows
    compare(before.variants, after.variants, \.phone)
    compare(before.instalments, after.instalments, \.phone)
    compare(before.retractions, after.retractions, \.phone)
    compare(before.retractedPrices, after.retractedPrices, \.phone)
    compare(before.fieldSources, after.fieldSources, \.phone)
    compare(before.conflicts, after.conflicts, \.phone)
    compare(before.joins, after.joins, \.phone)
    prices = Set(before.prices).symmetricDifference(after.prices)
    phones.formUnion(prices.map(\.phone))
    let sources = Set(before.sources)
    newSources = after.sources.filter { !sources.contains($0) }
    let ids = Set(before.sources.map(\.id))
    isBeyondPhones =
      after.sources.count - newSources.count != before.sources.count
      || newSources.contains { ids.contains($0.id) }
      || !Set(known.keys).isSubset(of: after.phones.map(\.id))
      || before.brands != after.brands || before.readings != after.readings
      || before.partnerships != after.partnerships || before.guides != after.guides
      || before.chipsetClasses != after.chipsetClasses
      || before.androidVersions != after.androidVersions || before.overrides != after.overrides
  }

  private mutating func compare<Fact: Hashable>(
    _ before: [Fact], _ after: [Fact], _ phone: (Fact) -> String
  ) {
    guard before != after else { return }
    phones.formUnion(Set(before).symmetricDifference(after).map(phone))
  }

  /// All facts, with those of the touched phones as they stand in `after`.
  func applied(_ after: CatalogFacts, to all: CatalogFacts) -> CatalogFacts {
    var facts = all
    let changed = self.after(after)
    func isKept(_ phone: String) -> Bool { !phones.contains(phone) }
    facts.phones = all.phones.filter { !rows.contains($0.id) } + changed.phones
    facts.variants = all.variants.filter { isKept($0.phone) } + changed.variants
    facts.prices = all.prices.filter { isKept($0.phone) } + changed.prices
    facts.instalments = all.instalments.filter { isKept($0.phone) } + changed.instalments
    facts.retractions = all.retractions.filter { isKept($0.phone) } + changed.retractions
    facts.retractedPrices =
      all.retractedPrices.filter { isKept($0.phone) } + changed.retractedPrices
    facts.fieldSources = all.fieldSources.filter { isKept($0.phone) } + changed.fieldSources
    facts.conflicts = all.conflicts.filter { isKept($0.phone) } + changed.conflicts
    facts.joins = all.joins.filter { isKept($0.phone) } + changed.joins
    facts.sources += newSources
    return facts.sorted()
  }

  /// What `after` says of the touched phones, with the new sources; of phones only changed rows.
  func after(_ after: CatalogFacts) -> CatalogFacts {
    var facts = CatalogFacts()
    func isTouched(_ phone: String) -> Bool { phones.contains(phone) }
    facts.phones = after.phones.filter { rows.contains($0.id) }
    facts.variants = after.variants.filter { isTouched($0.phone) }
    facts.prices = after.prices.filter { isTouched($0.phone) }
    facts.instalments = after.instalments.filter { isTouched($0.phone) }
    facts.retractions = after.retractions.filter { isTouched($0.phone) }
    facts.retractedPrices = after.retractedPrices.filter { isTouched($0.phone) }
    facts.fieldSources = after.fieldSources.filter { isTouched($0.phone) }
    facts.conflicts = after.conflicts.filter { isTouched($0.phone) }
    facts.joins = after.joins.filter { isTouched($0.phone) }
    facts.sources = newSources
    return facts
  }
}
