import Catalog

/// One row of somebody's pricelist as values, before it is compared with what is known.
struct ImportRow {
  let line: Int
  let phone: PhoneResolver.Resolved
  let configuration: Configuration
  let price: (amount: Peso, asWritten: String)?
  /// What is asked a month, and for how many.
  let instalment: (monthly: Peso, months: Int?)?
  let kind: PriceKind
  let effectiveFrom: PartialDate?
  let effectiveUntil: PartialDate?
  let observedOn: PartialDate
  let url: String
  let publisher: String
  let launched: PartialDate?
  /// Field and value as the plain-data form writes it.
  let specifications: [(field: SpecificationField, value: String)]
}

/// Reads the rows of one file and keeps what is wrong with each.
struct ImportRowReader {
  let columns: ImportColumns
  let settings: ImportSettings
  /// Whether the list's amounts have decimal commas.
  let hasDecimalCommas: Bool
  var resolver: PhoneResolver
  private(set) var rejections: [ImportRejection] = []
  /// The brand that the last heading or the last filled cell of brands names: a list says a brand
  /// once and leaves the cells below empty.
  private var section: Brand?
  /// The specifications that the list says anything of.
  private let specifications: [(specification: SpecificationField, field: ImportField)]
  /// Names that do not say that a phone was used before: most lists say a name more than once.
  private var unusedNames = BoundedSet()

  init(
    columns: ImportColumns, resolver: PhoneResolver, settings: ImportSettings = ImportSettings(),
    hasDecimalCommas: Bool = false
  ) {
    self.columns = columns
    self.resolver = resolver
    self.settings = settings
    self.hasDecimalCommas = hasDecimalCommas
    specifications = Specifications.fields.compactMap { specification in
      guard let field = ImportField(name: specification.name), columns.holds(field) else {
        return nil
      }
      return (specification, field)
    }
  }

  /// The row; `nil` where anything is wrong with it, all of which is then among the rejections.
  mutating func read(_ row: CSVRow) -> ImportRow? {
    let before = rejections.count
    let phone = phone(row)
    let configuration = configuration(row, phone?.configuration ?? .unknown)
    if phone?.hasSeveralVariants == true, columns.text(row, .price) != nil,
      configuration.ramGB == nil || configuration.storageGB == nil
    {
      reject(row, .model, .severalVariants)
    }
    let isCurrencyStated = currency(row) || columns.saysPesos
    let (decimalCommas, today) = (hasDecimalCommas, settings.today)
    let price = value(row, .price) { text throws(ImportProblem) in
      let amount = try ImportValues.price(
        text, isCurrencyStated: isCurrencyStated, decimalCommas: decimalCommas)
      return (amount, AmountText.written(text))
    }
    let monthly = value(row, .monthly) { text throws(ImportProblem) in
      try ImportValues.monthly(text, decimalCommas: decimalCommas)
    }
    let months = value(row, .months, ImportValues.months)
    func date(_ text: String) throws(ImportProblem) -> PartialDate {
      let date = try ImportValues.date(text)
      if let today, date.earliest > today { throw .future(today: today) }
      return date
    }
    let kind = value(row, .kind, ImportValues.kind) ?? .shop
    let from = value(row, .date, date)
    let until = value(row, .until, ImportValues.date)
    if let from, let until, until.latest < from.earliest {
      reject(row, .until, .endBeforeStart(start: from.iso))
    }
    // A row without price and source, as a pricelist has for phones without a price, says nothing
    // of a phone that is known.
    let isSilent =
      price == nil && columns.text(row, .price) == nil && columns.text(row, .source) == nil
      && phone?.isNew == false
    let observedOn = required(row, .observedOn, date)
    let url = isSilent ? "" : required(row, .source, ImportValues.address)
    let launched = value(row, .launched, date)
    let specifications = specifications(row)
    guard rejections.count == before, let phone, let observedOn, let url else { return nil }
    return ImportRow(
      line: row.line, phone: phone, configuration: configuration,
      price: price.map { ($0.0, $0.1) }, instalment: monthly.map { ($0, months) }, kind: kind,
      effectiveFrom: from, effectiveUntil: until,
      observedOn: observedOn, url: url,
      publisher: columns.text(row, .publisher) ?? Self.host(of: url), launched: launched,
      specifications: specifications)
  }

  mutating func reject(_ row: CSVRow, _ field: ImportField?, _ problem: ImportProblem) {
    rejections.append(
      ImportRejection(
        line: row.line, column: field.map { columns.name(of: $0) }, problem: problem,
        value: field.flatMap { columns.text(row, $0) } ?? ""))
  }

  private mutating func phone(_ row: CSVRow) -> PhoneResolver.Resolved? {
    guard let model = columns.text(row, .model) else {
      reject(row, .model, .missingValue)
      return nil
    }
    if model.unicodeScalars.contains("\u{FFFD}") {
      reject(row, .model, .unreadableCharacter)
      return nil
    }
    for field in [ImportField.model, .brand, .publisher]
    where columns.text(row, field).map(SoundFacts.hasHidden) == true {
      reject(row, field, .hiddenCharacter)
      return nil
    }
    if !unusedNames.contains(model) {
      if ImportValues.isSecondHand(model) {
        reject(row, .model, .secondHand)
        return nil
      }
      unusedNames.insert(model)
    }
    if let id = columns.text(row, .id), let known = resolver.phone(id: id, model: model) {
      return known
    }
    var brand: Brand?
    if let name = columns.text(row, .brand) {
      brand = resolver.brands.brand(named: name)
      if brand == nil {
        section = nil
        reject(
          row, .brand,
          .unknownBrand(nearest: NearestName.of(name, among: resolver.brands.brands.map(\.name))))
        return nil
      }
      section = brand
    }
    let creates = value(row, .create, ImportValues.isYes) ?? settings.createsPhones
    do throws(ImportProblem) {
      if brand == nil, let section, !resolver.namesBrand(model) {
        // A brand said above counts for phones that are known; a new one has to name its own.
        return try resolver.resolve(model, brand: section, creates: false)
      }
      return try resolver.resolve(model, brand: brand, creates: creates)
    } catch {
      if brand == nil, columns.text(row, .price) == nil { section = resolver.heading(model) }
      reject(row, .model, error)
      return nil
    }
  }

  /// RAM and storage by their columns, else by that of both, else by the name.
  private mutating func configuration(
    _ row: CSVRow, _ named: Configuration
  ) -> Configuration {
    let ram = value(row, .ram) { text throws(ImportProblem) in
      try ImportValues.memory(text) { Configuration(ramGB: $0) }
    }
    let storage = value(row, .storage) { text throws(ImportProblem) in
      try ImportValues.memory(text) { Configuration(storageGB: $0) }
    }
    let variant = value(row, .variant, ImportValues.variant)
    return [storage, variant].reduce(ram ?? .unknown) { $0.completed(by: $1 ?? .unknown) }
      .completed(by: named)
  }

  private mutating func currency(_ row: CSVRow) -> Bool {
    guard let text = columns.text(row, .currency) else { return false }
    if let problem = ImportValues.problem(with: text, as: .currency) {
      reject(row, .currency, problem)
    }
    return true
  }

  private mutating func specifications(
    _ row: CSVRow
  ) -> [(field: SpecificationField, value: String)] {
    specifications.compactMap { specification, field in
      value(
        row, field,
        { text throws(ImportProblem) in try ImportValues.specification(text, specification) }
      ).map { (specification, $0) }
    }
  }

  private mutating func value<Value>(
    _ row: CSVRow, _ field: ImportField, _ read: (String) throws(ImportProblem) -> Value
  ) -> Value? {
    guard let text = columns.text(row, field) else { return nil }
    do throws(ImportProblem) {
      return try read(text)
    } catch {
      reject(row, field, error)
      return nil
    }
  }

  private mutating func required<Value>(
    _ row: CSVRow, _ field: ImportField, _ read: (String) throws(ImportProblem) -> Value
  ) -> Value? {
    if columns.text(row, field) == nil { reject(row, field, .missingValue) }
    return value(row, field, read)
  }

  /// `kimstore.com` of `https://www.kimstore.com/…`, for a source that names no publisher.
  static func host(of url: String) -> String {
    let start = url.split(separator: "/", omittingEmptySubsequences: true).dropFirst().first
    let host = start.map(String.init) ?? url
    return host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
  }
}
