package import Catalog

extension ImportPlan {
  /// Progress is told after so many rows.
  private static let rowsOfProgress = 1_000

  /// Plans the import of somebody's own pricelist into `facts`.
  ///
  /// Throws `ImportErrors` where the header or the mapping lets no row in. A price without a kind
  /// is a `shop` price. The day on which the list was read is never guessed, so that the same file
  /// twice changes nothing on any day.
  package init(
    bytes: [UInt8], file: String, mapping given: ImportMapping = ImportMapping(),
    settings: ImportSettings = ImportSettings(), facts: CatalogFacts,
    progress: ((_ row: Int, _ of: Int) -> Void)? = nil
  ) throws(ImportErrors) {
    let theirs = Set(given.columns.map { ImportColumns.plain($0.header) })
    var reading = ListReading(
      bytes: bytes, options: settings.form, rowLimit: settings.rowLimit
    ) { name in
      theirs.contains(ImportColumns.plain(name))
        || ImportField(name: ImportColumns.plain(name)) != nil
        || settings.proposesMapping && MappingProposal.isUsual(name)
    }
    var errors: [ImportRejection] = []
    if reading.header.isEmpty {
      errors = reading.errors.map { ImportRejection(line: $0.line, problem: .form($0)) }
      throw ImportErrors(file: file, errors: errors)
    }
    var mapping = given
    if settings.proposesMapping {
      for (header, field) in MappingProposal.columns(of: reading.header, for: given) {
        mapping.columns.append(ImportMapping.Column(header: header, field: field, line: 0))
      }
    }
    let line = reading.form.headerLine
    let columns = ImportColumns(
      header: reading.header, line: line, mapping: mapping, errors: &errors)
    let written = mapping.text(of: columns, settings)
    guard errors.isEmpty else {
      throw ImportErrors(
        file: file, errors: errors, proposal: settings.proposesMapping ? written : nil)
    }
    var commas = DecimalCommas()
    reading.readRows { row in
      if let amount = columns.text(row, .price) { commas.look(at: amount) }
    }
    if let excess = reading.excess {
      let problem = ImportRejection(line: excess.line, problem: .form(excess))
      throw ImportErrors(file: file, errors: [problem])
    }
    let all = reading.count
    var form = reading.form
    form.hasDecimalCommas = commas.areProven
    var reader = ImportRowReader(
      columns: columns, resolver: PhoneResolver(facts), settings: settings,
      hasDecimalCommas: form.hasDecimalCommas)
    var planner = ImportPlanner(facts, own: settings.ownSources)
    reading.readRows { row in
      planner.plan.rows += 1
      if planner.plan.rows.isMultiple(of: Self.rowsOfProgress) {
        progress?(planner.plan.rows, all)
      }
      guard let values = reader.read(row) else {
        planner.plan.rejectedRows += 1
        return
      }
      if let first = planner.firstLine(of: values, row) {
        reader.reject(row, nil, .duplicate(firstLine: first))
        planner.plan.rejectedRows += 1
      } else if !settings.acceptsOutliers, let problem = planner.outlier(values) {
        reader.reject(row, .price, problem)
        planner.plan.rejectedRows += 1
      } else if let phone = planner.take(values) {
        reader.resolver.insert(phone)
      }
    }
    self = planner.finished()
    self.form = form
    self.mapping = written
    isProposal = mapping.columns.count > given.columns.count
    ignoredColumns = columns.ignored
    holdsPrices = columns.holds(.price) || columns.holds(.monthly)
    rows += reading.brokenRows
    rejectedRows += reading.brokenRows
    let broken = reading.errors.map { ImportRejection(line: $0.line, problem: .form($0)) }
    rejected = (reader.rejections + broken).enumerated()
      .sorted { ($0.element.line, $0.offset) < ($1.element.line, $1.offset) }.map(\.element)
  }
}
