import Catalog

/// Compares one row after another with what is known, the rows before it included.
struct ImportPlanner {
  var plan = ImportPlan()
  private var phones: [String: Phone] = [:]
  /// The lowest and the highest price known of each phone before the import.
  private var ranges: [String: ClosedRange<Peso>] = [:]
  private var completed: Set<String> = []
  private var variants: [String: [Configuration]] = [:]
  private var prices: Set<RowKey> = []
  private var instalments: Set<Instalment> = []
  private var sources: SourceBook
  private var fields: FieldBook
  private var linesByPrice: [RowKey: Int] = [:]
  private var linesByCells: [RowKey: Int] = [:]

  init(_ facts: CatalogFacts, own: Set<String>) {
    sources = SourceBook(facts.sources)
    fields = FieldBook(facts, own: own)
    for phone in facts.phones { phones[phone.id] = phone }
    for variant in facts.variants {
      variants[variant.phone, default: []].append(variant.configuration)
    }
    for price in facts.prices { prices.insert(RowKey(Self.unwritten(price))) }
    for price in facts.retractedPrices { prices.insert(RowKey(Self.unwritten(price))) }
    instalments = Set(facts.instalments)
    for price in facts.prices {
      let known = ranges[price.phone] ?? price.amount...price.amount
      ranges[price.phone] =
        min(known.lowerBound, price.amount)...max(known.upperBound, price.amount)
    }
  }

  /// The line of a row before that says the same.
  mutating func firstLine(of row: ImportRow, _ cells: CSVRow) -> Int? {
    let whole = RowKey(cells.cells)
    if let line = linesByCells[whole] { return line }
    linesByCells[whole] = row.line
    guard let price = price(of: row, source: sources.id(of: row)) else { return nil }
    let key = RowKey(Self.unwritten(price))
    if let line = linesByPrice[key] { return line }
    linesByPrice[key] = row.line
    return nil
  }

  /// Why the price of a row is hardly the phone's: below a fifth of the lowest that is known of
  /// it, or above five times the highest.
  func outlier(_ row: ImportRow) -> ImportProblem? {
    guard let amount = row.price?.amount, let known = ranges[row.phone.id] else { return nil }
    let (low, high) = (known.lowerBound.centavos, known.upperBound.centavos)
    guard amount.centavos < low / Self.outlierFactor || amount.centavos / Self.outlierFactor > high
    else { return nil }
    return .outlier(lowest: known.lowerBound, highest: known.upperBound)
  }

  /// No phone sold for a fifth of its lowest price or five times its highest: a slip of the hand,
  /// another currency or another thing does.
  private static let outlierFactor: Int64 = 5

  /// Takes in a row that was understood; gives the phone that is new with it.
  mutating func take(_ row: ImportRow) -> Phone? {
    let id = row.phone.id
    guard !row.url.isEmpty else {
      plan.unchanged.append(ImportedRow(line: row.line, phone: id, effects: []))
      return nil
    }
    let source = sources.take(row)
    var effects: [ImportEffect] = []
    var newPhone: Phone?
    if phones[id] == nil {
      let phone = addPhone(id, row, source)
      newPhone = phone
      effects.append(.newPhone(phone))
    } else {
      effects += completePhone(id, row, source)
    }
    if row.configuration != .unknown, !covers(variants[id] ?? [], row.configuration) {
      variants[id, default: []].append(row.configuration)
      plan.additions.variants.append(Variant(phone: id, configuration: row.configuration))
      fields.note(["variants"], id, source, on: row.observedOn)
      effects.append(.newVariant(row.configuration))
    }
    if let price = price(of: row, source: source),
      prices.insert(RowKey(Self.unwritten(price))).inserted
    {
      plan.additions.prices.append(price)
      effects.append(.newPrice(price.amount, price.kind, readOn: price.observedOn))
    }
    if let (monthly, months) = row.instalment {
      let instalment = Instalment(
        phone: id, configuration: row.configuration, monthly: monthly, months: months,
        observedOn: row.observedOn, source: source)
      if instalments.insert(instalment).inserted {
        plan.additions.instalments.append(instalment)
        effects.append(.newInstalment(instalment))
      }
    }
    let imported = ImportedRow(line: row.line, phone: id, effects: effects)
    if effects.isEmpty {
      plan.unchanged.append(imported)
    } else if effects.contains(where: \.isAddition) {
      plan.added.append(imported)
    } else {
      plan.changed.append(imported)
    }
    return newPhone
  }

  /// The plan, once all rows are taken in.
  func finished() -> ImportPlan {
    var plan = plan
    plan.additions.sources = sources.added
    plan.additions.fieldSources = fields.added
    let settlement = fields.settlement
    plan.settlement = settlement
    // A disagreement of fields that were settled after is among theirs.
    plan.additions.conflicts =
      fields.addedConflicts.filter {
        !settlement.fields.contains(.init(phone: $0.phone, name: $0.field))
      } + settlement.conflicts
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
      id: id, brand: row.phone.brand.id, model: row.phone.model, launched: row.launched,
      firstSeen: row.observedOn)
    var names = ["brand", "model"]
    if row.launched != nil { names.append("launched") }
    for (field, value) in row.specifications where field.write(&phone.specifications, value) {
      names.append(field.name)
    }
    phones[id] = phone
    plan.additions.phones.append(phone)
    fields.note(names, id, source, on: row.observedOn)
    return phone
  }

  private mutating func completePhone(
    _ id: String, _ row: ImportRow, _ source: String
  ) -> [ImportEffect] {
    guard var phone = phones[id] else { return [] }
    fields.confirmName(id, source, on: row.observedOn)
    var effects: [ImportEffect] = []
    func settle(_ name: String, _ stands: String?, _ value: String, fill: (String) -> Void) {
      let stated = FieldStatement(value: value, source: source)
      guard let stands else {
        fill(value)
        fields.note([name], id, source, on: row.observedOn)
        effects.append(.filled(field: name, value: value))
        return
      }
      if let best = fields.settle(id, name, stands: stands, stated, on: row.observedOn) {
        if let doubt = best.doubt { effects.append(.conflict(doubt)) }
        guard best.value != stands else { return }
        fill(best.value)
        effects.append(.filled(field: name, value: best.value, before: stands))
      } else if name == "launched", value.hasPrefix(stands), value != stands {
        fill(value)
        fields.note([name], id, source, on: row.observedOn)
        effects.append(.filled(field: name, value: value, before: stands))
      } else if stands.lowercased() != value.lowercased(),
        !(name == "launched" && stands.hasPrefix(value)),
        let conflict = fields.conflict(id, name, stands: stands, stated)
      {
        effects.append(.conflict(conflict))
      }
    }
    if let launched = row.launched {
      settle("launched", phone.launched?.iso, launched.iso) {
        phone.launched = PartialDate(iso: $0)
      }
    }
    for (field, value) in row.specifications {
      settle(field.name, field.read(phone.specifications), value) {
        _ = field.write(&phone.specifications, $0)
      }
    }
    // The earliest reading counts, in whatever order lists come.
    let isEarlier = row.observedOn < phone.firstSeen
    if isEarlier { phone.firstSeen = row.observedOn }
    if isEarlier || effects.contains(where: { if case .filled = $0 { true } else { false } }) {
      phones[id] = phone
      completed.insert(id)
    }
    let name = row.phone.model
    if name != phone.model, fields.join(id, source, name, isExact: row.phone.isExact) {
      effects.append(.joined(name: name, isExact: row.phone.isExact))
    }
    return effects
  }

  private func price(of row: ImportRow, source: String) -> PriceObservation? {
    row.price.map { price in
      PriceObservation(
        phone: row.phone.id, configuration: row.configuration, amount: price.amount,
        kind: row.kind, effectiveFrom: row.effectiveFrom, effectiveUntil: row.effectiveUntil,
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
}
