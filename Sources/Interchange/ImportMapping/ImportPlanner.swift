package import Catalog

extension ImportPlan {
  /// Plans the import of somebody's own pricelist into `facts`.
  ///
  /// Throws `ImportErrors` where the header or the mapping lets no row in. A price without a kind
  /// is a `shop` price. The day on which the list was read is never guessed, so that the same file
  /// twice changes nothing on any day.
  package init(
    bytes: [UInt8], file: String, mapping: ImportMapping = ImportMapping(),
    facts: CatalogFacts
  ) throws(ImportErrors) {
    let reading = CSVReading(bytes: bytes, removingGuard: true)
    var errors: [ImportRejection] = []
    if reading.table.header.isEmpty {
      errors = reading.errors.map { ImportRejection(line: $0.line, problem: .form($0)) }
      throw ImportErrors(file: file, errors: errors)
    }
    let columns = ImportColumns(
      header: reading.table.header, mapping: mapping, errors: &errors)
    guard errors.isEmpty else { throw ImportErrors(file: file, errors: errors) }
    var reader = ImportRowReader(columns: columns, brands: KnownBrands(facts.brands))
    var planner = ImportPlanner(facts)
    for row in reading.table.rows {
      planner.plan.rows += 1
      guard let values = reader.read(row) else {
        planner.plan.rejectedRows += 1
        continue
      }
      if let first = planner.firstLine(of: values, row) {
        reader.reject(row, nil, .duplicate(firstLine: first))
        planner.plan.rejectedRows += 1
      } else {
        planner.take(values)
      }
    }
    self = planner.finished()
    ignoredColumns = columns.ignored
    rows += reading.brokenRows
    rejectedRows += reading.brokenRows
    let broken = reading.errors.map { ImportRejection(line: $0.line, problem: .form($0)) }
    rejected = (reader.rejections + broken).enumerated()
      .sorted { ($0.element.line, $0.offset) < ($1.element.line, $1.offset) }.map(\.element)
  }
}

/// Compares one row after another with what is known, the rows before it included.
struct ImportPlanner {
  var plan = ImportPlan()
  private var phones: [String: Phone] = [:]
  /// Ids of phones by brand and the words of the model.
  private var idsByName: [String: String] = [:]
  private var completed: Set<String> = []
  private var variants: [String: [Configuration]] = [:]
  private var prices: Set<PriceObservation> = []
  private var sources: SourceBook
  private var fields: FieldBook
  private var linesByPrice: [PriceObservation: Int] = [:]
  private var linesByCells: [[String]: Int] = [:]

  init(_ facts: CatalogFacts) {
    sources = SourceBook(facts.sources)
    fields = FieldBook(facts)
    for phone in facts.phones {
      phones[phone.id] = phone
      let name = Self.nameKey(phone.brand, phone.model)
      if idsByName[name] == nil { idsByName[name] = phone.id }
    }
    for variant in facts.variants {
      variants[variant.phone, default: []].append(variant.configuration)
    }
    prices = Set(facts.prices.map(Self.unwritten))
  }

  /// The line of a row before that says the same.
  mutating func firstLine(of row: ImportRow, _ cells: CSVRow) -> Int? {
    if let line = linesByCells[cells.cells] { return line }
    linesByCells[cells.cells] = row.line
    guard let price = price(of: row, phone: id(of: row), source: sources.id(of: row)) else {
      return nil
    }
    if let line = linesByPrice[Self.unwritten(price)] { return line }
    linesByPrice[Self.unwritten(price)] = row.line
    return nil
  }

  /// Takes in a row that was understood.
  mutating func take(_ row: ImportRow) {
    let id = id(of: row)
    let source = sources.take(row)
    var effects: [ImportEffect] = []
    if phones[id] == nil {
      effects.append(.newPhone(addPhone(id, row, source)))
    } else {
      effects += completePhone(id, row, source)
    }
    if row.configuration != .unknown, !covers(variants[id] ?? [], row.configuration) {
      variants[id, default: []].append(row.configuration)
      plan.additions.variants.append(Variant(phone: id, configuration: row.configuration))
      fields.note(["variants"], id, source)
      effects.append(.newVariant(row.configuration))
    }
    if let price = price(of: row, phone: id, source: source),
      prices.insert(Self.unwritten(price)).inserted
    {
      plan.additions.prices.append(price)
      effects.append(.newPrice(price))
    }
    let imported = ImportedRow(line: row.line, phone: id, effects: effects)
    if effects.isEmpty {
      plan.unchanged.append(imported)
    } else if effects.contains(where: \.isAddition) {
      plan.added.append(imported)
    } else {
      plan.changed.append(imported)
    }
  }

  /// The plan, once all rows are taken in.
  func finished() -> ImportPlan {
    var plan = plan
    plan.additions.sources = sources.added
    plan.additions.fieldSources = fields.added
    plan.additions.joins = fields.addedJoins
    for index in plan.additions.phones.indices {
      let id = plan.additions.phones[index].id
      if let phone = phones[id] { plan.additions.phones[index] = phone }
    }
    let new = Set(plan.additions.phones.map(\.id))
    plan.completedPhones = completed.subtracting(new).sorted().compactMap { phones[$0] }
    return plan
  }

  private mutating func addPhone(_ id: String, _ row: ImportRow, _ source: String) -> Phone {
    var phone = Phone(
      id: id, brand: row.brand.id, model: row.model, launched: row.launched,
      firstSeen: row.observedOn)
    var names = ["brand", "model"]
    if row.launched != nil { names.append("launched") }
    for (field, value) in row.specifications where field.write(&phone.specifications, value) {
      names.append(field.name)
    }
    phones[id] = phone
    idsByName[Self.nameKey(phone.brand, phone.model)] = id
    plan.additions.phones.append(phone)
    fields.note(names, id, source)
    return phone
  }

  private mutating func completePhone(
    _ id: String, _ row: ImportRow, _ source: String
  ) -> [ImportEffect] {
    guard var phone = phones[id] else { return [] }
    var effects: [ImportEffect] = []
    func settle(_ name: String, _ stands: String?, _ stated: String, fill: () -> Void) {
      if let stands, !stated.hasPrefix(stands) || name != "launched" {
        guard stands.lowercased() != stated.lowercased(),
          !(name == "launched" && stands.hasPrefix(stated)),
          let conflict = fields.conflict(id, name, stands: stands, stated: stated, source)
        else { return }
        plan.additions.conflicts.append(conflict)
        effects.append(.conflict(conflict))
      } else if stands != stated {
        fill()
        fields.note([name], id, source)
        effects.append(.filled(field: name, value: stated))
      }
    }
    if let launched = row.launched {
      settle("launched", phone.launched?.iso, launched.iso) { phone.launched = launched }
    }
    for (field, value) in row.specifications {
      settle(field.name, field.read(phone.specifications), value) {
        _ = field.write(&phone.specifications, value)
      }
    }
    if effects.contains(where: { if case .filled = $0 { true } else { false } }) {
      phones[id] = phone
      completed.insert(id)
    }
    if row.model != phone.model, fields.join(id, source, row.model) {
      effects.append(.joined(name: row.model))
    }
    return effects
  }

  private func id(of row: ImportRow) -> String {
    idsByName[Self.nameKey(row.brand.id, row.model)]
      ?? Slug.of(row.brand.id) + "-" + Slug.of(row.model)
  }

  private func price(of row: ImportRow, phone: String, source: String) -> PriceObservation? {
    row.price.map { price in
      PriceObservation(
        phone: phone, configuration: row.configuration, amount: price.amount, kind: row.kind,
        effectiveFrom: row.effectiveFrom, effectiveUntil: row.effectiveUntil,
        observedOn: row.observedOn, source: source, asWritten: price.asWritten)
    }
  }

  /// Whether a variant that says as much or more is known.
  private func covers(_ known: [Configuration], _ configuration: Configuration) -> Bool {
    known.contains {
      (configuration.ramGB == nil || $0.ramGB == configuration.ramGB)
        && (configuration.storageGB == nil || $0.storageGB == configuration.storageGB)
    }
  }

  /// The observation without the spelling of its amount, by which it is known again.
  private static func unwritten(_ price: PriceObservation) -> PriceObservation {
    PriceObservation(
      phone: price.phone, configuration: price.configuration, amount: price.amount,
      kind: price.kind, effectiveFrom: price.effectiveFrom, effectiveUntil: price.effectiveUntil,
      observedOn: price.observedOn, source: price.source, asWritten: "")
  }

  private static func nameKey(_ brand: String, _ model: String) -> String {
    ([brand] + ModelWords.of(model)).joined(separator: " ")
  }
}
