import Catalog

/// One row of somebody's pricelist as values, before it is compared with what is known.
struct ImportRow {
  let line: Int
  let brand: Brand
  let model: String
  let configuration: Configuration
  let price: (amount: Peso, asWritten: String)?
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
  let brands: KnownBrands
  private(set) var rejections: [ImportRejection] = []

  init(columns: ImportColumns, brands: KnownBrands) {
    self.columns = columns
    self.brands = brands
  }

  /// The row; `nil` where anything is wrong with it, all of which is then among the rejections.
  mutating func read(_ row: CSVRow) -> ImportRow? {
    let before = rejections.count
    let name = name(row)
    let configuration = Configuration(
      ramGB: value(row, .ram, ImportValues.gigabytes),
      storageGB: value(row, .storage, ImportValues.gigabytes))
    let isCurrencyStated = currency(row)
    let price = value(row, .price) { text throws(ImportProblem) in
      (try ImportValues.price(text, isCurrencyStated: isCurrencyStated), text)
    }
    let kind = value(row, .kind, ImportValues.kind) ?? .shop
    let from = value(row, .date, ImportValues.date)
    let until = value(row, .until, ImportValues.date)
    if let from, let until, until.latest < from.earliest {
      reject(row, .until, .endBeforeStart(start: from.iso))
    }
    let observedOn = required(row, .observedOn, ImportValues.date)
    let url = required(row, .source, ImportValues.address)
    let launched = value(row, .launched, ImportValues.date)
    let specifications = specifications(row)
    guard rejections.count == before, let name, let observedOn, let url else { return nil }
    return ImportRow(
      line: row.line, brand: name.brand, model: name.model, configuration: configuration,
      price: price.map { ($0.0, $0.1) }, kind: kind, effectiveFrom: from, effectiveUntil: until,
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

  private mutating func name(_ row: CSVRow) -> (brand: Brand, model: String)? {
    guard let model = columns.text(row, .model) else {
      reject(row, .model, .missingValue)
      return nil
    }
    if ImportValues.isSecondHand(model) {
      reject(row, .model, .secondHand)
      return nil
    }
    let found: (brand: Brand, model: String)
    if let name = columns.text(row, .brand) {
      guard let brand = brands.brand(named: name) else {
        reject(row, .brand, .unknownBrand(nearest: brands.nearest(to: name)))
        return nil
      }
      found = (brand, model)
    } else if let both = brands.split(model) {
      found = both
    } else {
      let first = model.split(whereSeparator: \.isWhitespace).first.map(String.init) ?? model
      reject(row, .model, .unknownBrand(nearest: brands.nearest(to: first)))
      return nil
    }
    let narrowed = brands.narrowed(found.brand, found.model)
    if Slug.of(narrowed.model).isEmpty {
      reject(row, .model, .noName)
      return nil
    }
    return narrowed
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
    Specifications.fields.compactMap { specification in
      guard let field = ImportField(name: specification.name),
        let value = value(
          row, field,
          { text throws(ImportProblem) in try ImportValues.specification(text, specification) })
      else { return nil }
      return (specification, value)
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
  private static func host(of url: String) -> String {
    let start = url.split(separator: "/", omittingEmptySubsequences: true).dropFirst().first
    let host = start.map(String.init) ?? url
    return host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
  }
}
