package import Catalog

/// Facts taken into others: what was added, what changed, what was there already.
///
/// A row with an id replaces the one of that id; observations, variants, conflicts and joins are
/// added and never overwritten.
package struct FactsMerge: Sendable {
  /// How many rows of a file were which.
  package struct Count: Hashable, Sendable {
    package internal(set) var added = 0
    package internal(set) var changed = 0
    package internal(set) var same = 0
  }

  /// All facts, in the fixed order.
  package private(set) var facts: CatalogFacts
  /// Counts of the files that had rows.
  package private(set) var counts: [PlainDataFile: Count] = [:]

  package init(of incoming: CatalogFacts, into facts: CatalogFacts) {
    self.facts = facts
    self.facts.brands = merge(.brands, incoming.brands, into: facts.brands, by: { $0.id })
    self.facts.sources = merge(.sources, incoming.sources, into: facts.sources, by: { $0.id })
    self.facts.readings = merge(.readings, incoming.readings, into: facts.readings, by: { $0.id })
    self.facts.phones = merge(.phones, incoming.phones, into: facts.phones, by: { $0.id })
    self.facts.variants = merge(.variants, incoming.variants, into: facts.variants, by: { $0 })
    self.facts.prices = merge(.prices, incoming.prices, into: facts.prices, by: { $0 })
    self.facts.partnerships = merge(
      .partnerships, incoming.partnerships, into: facts.partnerships
    ) { [$0.brand, $0.partner, $0.from?.iso ?? "", $0.source] + $0.series }
    self.facts.fieldSources = merge(
      .fieldSources, incoming.fieldSources, into: facts.fieldSources
    ) { [$0.phone, $0.source] }
    self.facts.conflicts = merge(
      .conflicts, incoming.conflicts, into: facts.conflicts, by: { $0 })
    self.facts.joins = merge(.joins, incoming.joins, into: facts.joins, by: { $0 })
    self.facts.guides = merge(.guides, incoming.guides, into: facts.guides, by: { $0.id })
    self.facts.androidVersions = merge(
      .androidVersions, incoming.androidVersions, into: facts.androidVersions, by: { $0.number })
    self.facts.chipsetClasses = merge(
      .chipsetClasses, incoming.chipsetClasses, into: facts.chipsetClasses, by: { $0.chipset })
    self.facts.brandWords = merge(
      .brandWords, incoming.brandWords, into: facts.brandWords, by: { $0 })
    self.facts.overrides = merge(.overrides, incoming.overrides, into: facts.overrides) {
      [$0.table, $0.id, $0.field]
    }
    self.facts.instalments = merge(
      .instalments, incoming.instalments, into: facts.instalments, by: { $0 })
    self.facts.retractions = merge(
      .retractions, incoming.retractions, into: facts.retractions, by: { $0 })
    self.facts.retractedPrices = incoming.retractedPrices + facts.retractedPrices
    self.facts = self.facts.sorted().applyingRetractions()
  }

  private mutating func merge<Fact: Hashable, Key: Hashable>(
    _ file: PlainDataFile, _ incoming: [Fact], into known: [Fact], by key: (Fact) -> Key
  ) -> [Fact] {
    guard !incoming.isEmpty else { return known }
    var facts = known
    var positions = known.indices.indexed { key(known[$0]) }
    var count = Count()
    for fact in incoming {
      if let position = positions[key(fact)] {
        count.same += facts[position] == fact ? 1 : 0
        count.changed += facts[position] == fact ? 0 : 1
        facts[position] = fact
      } else {
        positions[key(fact)] = facts.count
        facts.append(fact)
        count.added += 1
      }
    }
    counts[file] = count
    return facts
  }
}
