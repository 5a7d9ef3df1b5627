import Catalog

/// Which fields rest on which sources, which disagree, and which rows were joined by name.
struct FieldBook {
  /// A phone and one of its fields, or one of its sources.
  struct Place: Hashable, Sendable {
    let phone: String
    let name: String
  }

  private var fields: [Place: Set<String>] = [:]
  /// Whose fields are others than before.
  private var touched: Set<Place> = []
  /// Sources of each phone, those that state fields first.
  private var sources: [String: [String]] = [:]
  /// Values that were not believed, by field.
  private var rejected: [Place: Set<FieldStatement>] = [:]
  private(set) var addedConflicts: [SourceConflict] = []
  private var joins: Set<NameJoin> = []
  private(set) var addedJoins: [NameJoin] = []
  private var days: [String: PartialDate]
  private let own: Set<String>
  private var settled: [Place: FieldStatement] = [:]

  /// - Parameter own: ids of the sources of the reader's own facts.
  init(_ facts: CatalogFacts, own: Set<String>) {
    self.own = own
    days = Dictionary(facts.sources.map { ($0.id, $0.readOn) }, uniquingKeysWith: { $1 })
    for entry in facts.fieldSources {
      fields[Place(phone: entry.phone, name: entry.source), default: []].formUnion(entry.fields)
      sources[entry.phone, default: []].append(entry.source)
    }
    for price in facts.prices { sources[price.phone, default: []].append(price.source) }
    for conflict in facts.conflicts {
      rejected[Place(phone: conflict.phone, name: conflict.field), default: []].insert(
        FieldStatement(value: conflict.rejected, source: conflict.rejectedSource))
    }
    joins = Set(facts.joins)
    known = Set(days.keys)
  }

  private let known: Set<String>

  /// Notes that fields of a phone rest on a source that was read on a day.
  mutating func note(_ names: [String], _ phone: String, _ source: String, on day: PartialDate) {
    days[source] = day
    let place = Place(phone: phone, name: source)
    if fields[place] == nil { sources[phone, default: []].append(source) }
    fields[place, default: []].formUnion(names)
    touched.insert(place)
  }

  /// The disagreement on a field that stays as it is; `nil` where it stands in the catalogue
  /// already.
  mutating func conflict(
    _ phone: String, _ field: String, stands: String, _ stated: FieldStatement
  ) -> SourceConflict? {
    let place = Place(phone: phone, name: field)
    guard rejected[place, default: []].insert(stated).inserted else { return nil }
    let conflict = SourceConflict(
      phone: phone, field: field, believed: stands,
      believedSource: believedSource(phone, field) ?? stated.source, rejected: stated.value,
      rejectedSource: stated.source, rule: ConflictRule.standsBeforeImport.rawValue)
    addedConflicts.append(conflict)
    return conflict
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
    touched.compactMap { place in
      guard let names = fields[place], !names.isEmpty else { return nil }
      return FieldSource(phone: place.phone, source: place.name, fields: names.sorted())
    }
    .sorted { ($0.phone, $0.source) < ($1.phone, $1.source) }
  }

  private func believedSource(_ phone: String, _ field: String) -> String? {
    let all = sources[phone] ?? []
    return all.first { fields[Place(phone: phone, name: $0)]?.contains(field) == true } ?? all.first
  }
}

// What the reader's own sources say, settled between them.
extension FieldBook {
  /// Whether a source is the reader's own: an import before, or this one, brought it.
  private func isOwn(_ source: String) -> Bool { own.contains(source) || !known.contains(source) }

  /// The value of a field by what all of the reader's own sources state, whatever their order;
  /// `nil` where what stands rests on another source.
  ///
  /// The latest reading is believed; of dates one that is known more exactly. What is not believed
  /// is kept as a disagreement; `doubt` is that of the statement itself, where it is new.
  mutating func settle(
    _ phone: String, _ field: String, stands: String, _ stated: FieldStatement, on day: PartialDate
  ) -> (value: String, doubt: SourceConflict?)? {
    let stating = Set(sources[phone] ?? []).filter {
      isOwn($0) && fields[Place(phone: phone, name: $0)]?.contains(field) == true
    }
    guard !stating.isEmpty else { return nil }
    let place = Place(phone: phone, name: field)
    let doubts = rejected[place, default: []].filter { isOwn($0.source) }
    var statements = doubts.union(stating.map { FieldStatement(value: stands, source: $0) })
    days[stated.source] = day
    guard statements.insert(stated).inserted, let best = statements.max(by: isBefore(field)) else {
      return (stands, nil)
    }
    settled[place] = best
    for statement in statements {
      let agrees = statement.value.lowercased() == best.value.lowercased()
      let source = Place(phone: phone, name: statement.source)
      if agrees {
        note([field], phone, statement.source, on: days[statement.source] ?? day)
        rejected[place]?.remove(statement)
      } else {
        rejected[place, default: []].insert(statement)
        if !statements.contains(where: {
          $0.source == statement.source && $0.value.lowercased() == best.value.lowercased()
        }), fields[source]?.remove(field) != nil {
          touched.insert(source)
        }
      }
    }
    let doubted = rejected[place, default: []].contains(stated)
    return (best.value, doubted ? Self.conflict(place, best, over: stated) : nil)
  }

  private static func conflict(
    _ place: Place, _ best: FieldStatement, over statement: FieldStatement
  ) -> SourceConflict {
    SourceConflict(
      phone: place.phone, field: place.name, believed: best.value, believedSource: best.source,
      rejected: statement.value, rejectedSource: statement.source,
      rule: ConflictRule.laterBeforeEarlier.rawValue)
  }

  /// Notes that a source names a phone, where others of the reader's own name it too.
  mutating func confirmName(_ phone: String, _ source: String, on day: PartialDate) {
    func names(_ source: String) -> Bool {
      fields[Place(phone: phone, name: source)]?.contains("model") == true
    }
    guard !names(source), (sources[phone] ?? []).contains(where: { isOwn($0) && names($0) })
    else { return }
    note(["brand", "model"], phone, source, on: day)
  }

  /// A whole order of statements, so that one is the best in whatever order they came.
  private func isBefore(
    _ field: String
  ) -> (FieldStatement, FieldStatement) -> Bool {
    { left, right in
      let exactness = field == "launched" ? (left.value.count, right.value.count) : (0, 0)
      if exactness.0 != exactness.1 { return exactness.0 < exactness.1 }
      let days = (self.days[left.source]?.iso ?? "", self.days[right.source]?.iso ?? "")
      if days.0 != days.1 { return days.0 < days.1 }
      return (left.source, left.value) > (right.source, right.value)
    }
  }

  /// What the import settled anew: the disagreements of these fields, and what rests on which
  /// source, take the place of what stood.
  var settlement: FieldSettlement {
    FieldSettlement(
      fields: Set(settled.keys),
      conflicts: settled.flatMap { place, best in
        rejected[place, default: []].filter { isOwn($0.source) }
          .map { Self.conflict(place, best, over: $0) }
      },
      emptied: touched.filter { fields[$0]?.isEmpty ?? true },
      isOwn: { [own, known] in own.contains($0) || !known.contains($0) })
  }
}

/// A value that a source states of a field.
struct FieldStatement: Hashable {
  let value: String
  let source: String
}
