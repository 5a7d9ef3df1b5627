import Catalog

extension PlainDataReader {
  mutating func readPrices(_ table: FactTable) {
    var rows = FactRows<PriceObservation>(capacity: table.rows.count)
    for row in table.rows {
      let phone = table.reference(row, "phone_id", to: .phones, &collector)
      let configuration = table.configuration(row, &collector)
      let amount = amount(table, row)
      let kind = kind(table, row)
      let from = table.date(row, "effective_from", &collector)
      let until = table.date(row, "effective_until", &collector)
      checkPeriod(table, row, "effective_until", from, until)
      let observedOn = table.requiredDate(row, "observed_on", &collector)
      let source = table.reference(row, "source_id", to: .sources, &collector)
      let asWritten = table.text(row, "as_written") ?? ""
      checkAsWritten(asWritten, amount, table, row)
      guard let phone, let amount, let kind, let observedOn, let source else { continue }
      let price = PriceObservation(
        phone: phone, configuration: configuration, amount: amount, kind: kind,
        effectiveFrom: from, effectiveUntil: until, observedOn: observedOn, source: source,
        asWritten: asWritten,
        isVariantInferred: isVariantInferred(table, row))
      rows.add(price, line: row.line)
    }
    for index in SoundFacts.far(rows.values, knowing: knownPrices) {
      collector.report(
        .farPrice(rows.values[index].amount.formatted), table.file, line: rows.lines[index],
        column: "price_php")
    }
    facts.prices = keep(rows, of: table, once: { $0 }, problem: { .repeatedRow(firstLine: $1) })
  }

  mutating func readInstalments(_ table: FactTable) {
    var rows = FactRows<Instalment>(capacity: table.rows.count)
    for row in table.rows {
      let phone = table.reference(row, "phone_id", to: .phones, &collector)
      let configuration = table.configuration(row, &collector)
      let monthly = amount(table, row, "monthly_php")
      let text = table.text(row, "months")
      let months = text.flatMap { Int($0) }.flatMap { Instalment.lengths.contains($0) ? $0 : nil }
      if let text, months == nil {
        collector.report(
          .badSpecification(text, .whole(Instalment.lengths)), table.file, line: row.line,
          column: "months")
      }
      let observedOn = table.requiredDate(row, "observed_on", &collector)
      let source = table.reference(row, "source_id", to: .sources, &collector)
      guard let phone, let monthly, let observedOn, let source else { continue }
      let instalment = Instalment(
        phone: phone, configuration: configuration, monthly: monthly, months: months,
        observedOn: observedOn, source: source)
      rows.add(instalment, line: row.line)
    }
    facts.instalments = keep(
      rows, of: table, once: { $0 }, problem: { .repeatedRow(firstLine: $1) })
  }

  mutating func readRetractions(_ table: FactTable) {
    var rows = FactRows<Retraction>(capacity: table.rows.count)
    for row in table.rows {
      let phone = table.reference(row, "phone_id", to: .phones, &collector)
      let configuration = table.configuration(row, &collector)
      let amount = amount(table, row)
      var source: String?
      if table.text(row, "source_id") != nil {
        source = table.reference(row, "source_id", to: .sources, &collector)
        if source == nil { continue }
      }
      let reason = table.required(row, "reason", &collector)
      let retractedOn = table.requiredDate(row, "retracted_on", &collector)
      guard let phone, let amount, let reason, let retractedOn else { continue }
      let retraction = Retraction(
        phone: phone, configuration: configuration, amount: amount, source: source,
        reason: reason, retractedOn: retractedOn)
      rows.add(retraction, line: row.line)
    }
    facts.retractions = keep(
      rows, of: table, once: { $0 }, problem: { .repeatedRow(firstLine: $1) })
  }

  private mutating func isVariantInferred(_ table: FactTable, _ row: CSVRow) -> Bool {
    guard let text = table.text(row, "variant_inferred") else { return false }
    if text == "yes" || text == "no" { return text == "yes" }
    collector.report(
      .badSpecification(text, .yesOrNo), table.file, line: row.line, column: "variant_inferred")
    return false
  }

  private mutating func amount(
    _ table: FactTable, _ row: CSVRow, _ column: String = "price_php"
  ) -> Peso? {
    guard let text = table.required(row, column, &collector) else { return nil }
    if let amount = collector.amount(text) {
      if amount <= SoundFacts.highestPrice { return amount }
      collector.report(.tooMuch(text), table.file, line: row.line, column: column)
      return nil
    }
    let problem: FactProblem =
      switch AmountText.read(text) {
      case .foreign: .foreignAmount(text)
      case .negative: .negativeAmount(text)
      case .pesos, .malformed, .several, .perMonth, .other: .notAnAmount(text)
      }
    collector.report(problem, table.file, line: row.line, column: column)
    return nil
  }

  private mutating func kind(_ table: FactTable, _ row: CSVRow) -> PriceKind? {
    guard let text = table.required(row, "price_kind", &collector) else { return nil }
    if let kind = PriceKind(rawValue: text) { return kind }
    let nearest = NearestName.of(text, among: PriceKind.allCases.map { $0.rawValue })
    collector.report(
      .unknownKind(text, nearest: nearest), table.file, line: row.line, column: "price_kind")
    return nil
  }

  private mutating func checkAsWritten(
    _ text: String, _ amount: Peso?, _ table: FactTable, _ row: CSVRow
  ) {
    guard !text.isEmpty else { return }
    switch collector.amountAsWritten(text) {
    case .pesos(let stated, _):
      guard let amount, stated != amount else { return }
      collector.warn(
        .otherAmount(text, stated: amount.plain), table.file, line: row.line, column: "as_written")
    case .malformed: return
    case .foreign:
      collector.report(.foreignAmount(text), table.file, line: row.line, column: "as_written")
    case .negative, .several, .perMonth, .other:
      collector.report(.wordsInAmount(text), table.file, line: row.line, column: "as_written")
    }
  }

  /// Where a phone does not say when it was first seen, the day its first source was read.
  mutating func completeFirstSeen() {
    guard !unseen.isEmpty else { return }
    var days: [String: PartialDate] = [:]
    func note(_ phone: String, _ day: PartialDate) {
      guard unseen[phone] != nil else { return }
      days[phone] = days[phone].map { min($0, day) } ?? day
    }
    for price in facts.prices { note(price.phone, price.observedOn) }
    let readOn = facts.sources.indexed(by: { $0.id }, as: { $0.readOn })
    let named =
      facts.fieldSources.map { ($0.phone, $0.source) } + facts.joins.map { ($0.phone, $0.source) }
    for (phone, source) in named {
      if let day = readOn[source] { note(phone, day) }
    }
    for index in facts.phones.indices {
      let phone = facts.phones[index]
      guard let line = unseen[phone.id] else { continue }
      if let day = days[phone.id] ?? phone.released ?? phone.launched {
        facts.phones[index].firstSeen = day
      } else {
        collector.report(.missingValue, .phones, line: line, column: "first_seen")
      }
    }
  }
}
