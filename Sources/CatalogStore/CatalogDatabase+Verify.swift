public import Catalog
internal import SQLite

extension CatalogDatabase {
  /// Checks the whole catalogue: errors first, each kind by place; empty where all is well.
  ///
  /// A damaged file is reported as a finding; only a file that cannot be read at all throws.
  ///
  /// - Throws: ``CatalogStoreError``.
  public func verify() throws -> [Finding] {
    try verification().flatMap(\.findings).enumerated()
      .sorted { left, right in
        left.element.severity == right.element.severity
          ? left.offset < right.offset : left.element.severity < right.element.severity
      }
      .map(\.element)
  }

  /// Every check of the catalogue with what it looked at and what it found.
  ///
  /// - Throws: ``CatalogStoreError``.
  public func verification() throws -> [CheckReport] {
    try read { db in
      var seen: Set<Finding> = []
      return Self.checks.map { check in
        let findings = Self.findings(of: check, db).filter { seen.insert($0).inserted }
        let checked = (try? Int.fetchOne(db, sql: check.count)) ?? nil
        return CheckReport(name: check.name, checked: checked ?? 0, findings: findings)
      }
    }
  }

  private struct Check: Sendable {
    /// What is promised, as a statement.
    let name: Phrase
    /// SQL that counts what is looked at.
    let count: String
    let find: @Sendable (Database) throws -> [Finding]
  }

  private static let checks = [
    Check(name: .fileIsSound, count: "SELECT 1", find: FileCheck.findings),
    Check(
      name: .tablesAreAsMade,
      count: "SELECT count(*) FROM sqlite_schema WHERE type = 'table'",
      find: SchemaCheck.findings),
    Check(
      name: .rowsAsWritten, count: "SELECT sum(row_count) FROM table_sum",
      find: SumCheck.findings),
    Check(
      name: .rowsKeepConditions,
      count: "SELECT sum(row_count) FROM table_sum", find: ConstraintCheck.findings),
    Check(
      name: .sourcesLeadToPages, count: "SELECT count(*) FROM source",
      find: AddressCheck.findings),
    Check(
      name: .everyPriceHasSource,
      count: "SELECT count(*) FROM price_observation", find: ReferenceCheck.findings),
    Check(
      name: .everyPriceInOneBand,
      count: "SELECT count(*) FROM price_in_force", find: BandCheck.findings),
    Check(
      name: .derivedAgrees, count: "SELECT count(*) FROM phone",
      find: DerivedCheck.findings),
    Check(
      name: .brandsMakeNoCircle, count: "SELECT count(*) FROM brand",
      find: BrandCheck.findings),
    Check(
      name: .noPriceImpossible,
      count: "SELECT count(*) FROM price_observation", find: PriceCheck.findings),
    Check(
      name: .launchYearsPlausible, count: "SELECT count(*) FROM phone",
      find: LaunchCheck.findings),
    Check(
      name: .figuresAgree,
      count: "SELECT count(*) FROM phone", find: OfferCheck.findings),
    Check(
      name: .correctionsInForce, count: "SELECT count(*) FROM fact_override",
      find: OverrideCheck.findings),
    Check(
      name: .nothingTwice, count: "SELECT count(*) FROM variant",
      find: SameNameCheck.findings),
    Check(
      name: .noTwins,
      count: "SELECT count(*) FROM phone", find: TwinCheck.findings),
  ]

  private static func findings(of check: Check, _ db: Database) -> [Finding] {
    do {
      return try check.find(db)
    } catch let error as UnreadableValue {
      return [damage(.noValueOfColumn(error.value))]
    } catch let error as DatabaseError {
      return [damage(Phrase(same: error.message))]
    } catch {
      return [damage(Phrase(same: "\(error)"))]
    }
  }

  private static func damage(_ detail: Phrase) -> Finding {
    Finding(
      .error, check: "file-damaged", what: .fileDamaged(detail), location: "catalogue",
      cure: .buildItAnew)
  }
}
