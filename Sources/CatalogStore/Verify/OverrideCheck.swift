internal import Catalog
internal import SQLite

/// Does every correction by hand meet its row, and stand in it?
enum OverrideCheck {
  @Sendable static func findings(_ db: Database) throws -> [Finding] {
    let overrides = try FactsReader.overrides(db)
    guard !overrides.isEmpty else { return [] }
    var facts = CatalogFacts()
    facts.phones = try FactsReader.phones(db)
    facts.prices = try FactsReader.observations(db)
    facts.overrides = overrides
    let unmet = Set(facts.applyOverrides())
    let changed = Set(facts.conflicts.map { [$0.phone, $0.field] })
    return overrides.compactMap { override in
      if unmet.contains(override) {
        return Finding(
          .error, check: "override-unmet",
          what: .correctionMeetsNoRow(override.field, override.table),
          location: override.id, cure: .correctOverride)
      }
      let phone = String(override.id.prefix { $0 != "/" })
      guard changed.contains([phone, override.field]) else { return nil }
      return Finding(
        .error, check: "override-unmet",
        what: .correctionNotInForce(override.field, override.value),
        location: override.id, cure: .buildAnew)
    }
  }
}
