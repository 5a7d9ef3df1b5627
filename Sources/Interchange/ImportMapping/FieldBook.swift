import Catalog

/// Which fields rest on which sources, which disagree, and which rows were joined by name.
struct FieldBook {
  private var fields: [Place: Set<String>] = [:]
  private var known: [Place: Set<String>] = [:]
  /// Sources of each phone, those that state fields first.
  private var sources: [String: [String]] = [:]
  private var conflicts: Set<Disagreement> = []
  private var joins: Set<NameJoin> = []
  private(set) var addedJoins: [NameJoin] = []

  private struct Place: Hashable {
    let phone: String
    let source: String
  }

  private struct Disagreement: Hashable {
    let phone: String
    let field: String
    let stated: String
    let source: String
  }

  init(_ facts: CatalogFacts) {
    for entry in facts.fieldSources {
      known[Place(phone: entry.phone, source: entry.source), default: []].formUnion(entry.fields)
      sources[entry.phone, default: []].append(entry.source)
    }
    for price in facts.prices { sources[price.phone, default: []].append(price.source) }
    for conflict in facts.conflicts {
      conflicts.insert(
        Disagreement(
          phone: conflict.phone, field: conflict.field, stated: conflict.rejected,
          source: conflict.rejectedSource))
    }
    joins = Set(facts.joins)
  }

  /// Notes that fields of a phone rest on a source.
  mutating func note(_ names: [String], _ phone: String, _ source: String) {
    fields[Place(phone: phone, source: source), default: []].formUnion(names)
  }

  /// The disagreement on a field; `nil` where it stands in the catalogue already.
  mutating func conflict(
    _ phone: String, _ field: String, stands: String, stated: String, _ source: String
  ) -> SourceConflict? {
    let disagreement = Disagreement(phone: phone, field: field, stated: stated, source: source)
    guard conflicts.insert(disagreement).inserted else { return nil }
    return SourceConflict(
      phone: phone, field: field, believed: stands,
      believedSource: believedSource(phone, field) ?? source, rejected: stated,
      rejectedSource: source, rule: ConflictRule.standsBeforeImport.rawValue)
  }

  /// Notes that a row was taken for a phone by its name; `false` where that is known.
  mutating func join(
    _ phone: String, _ source: String, _ name: String, isExact: Bool
  ) -> Bool {
    let join = NameJoin(
      phone: phone, source: source, nameAsWritten: name,
      rule: (isExact ? JoinRule.modelWords : .withinReach).rawValue)
    guard joins.insert(join).inserted else { return false }
    addedJoins.append(join)
    return true
  }

  /// What rests on which source now, of what the import touched.
  var added: [FieldSource] {
    fields.map { place, names in
      FieldSource(
        phone: place.phone, source: place.source,
        fields: names.union(known[place] ?? []).sorted())
    }
    .sorted { ($0.phone, $0.source) < ($1.phone, $1.source) }
  }

  private func believedSource(_ phone: String, _ field: String) -> String? {
    let all = sources[phone] ?? []
    let named = all.first { source in
      let place = Place(phone: phone, source: source)
      return known[place]?.contains(field) == true
    }
    return named ?? all.first
  }
}
