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
    let name: String
    /// SQL that counts what is looked at.
    let count: String
    let find: @Sendable (Database) throws -> [Finding]
  }

  private static let checks = [
    Check(name: "the file is sound", count: "SELECT 1", find: FileCheck.findings),
    Check(
      name: "the tables are as this version makes them",
      count: "SELECT count(*) FROM sqlite_schema WHERE type = 'table'",
      find: SchemaCheck.findings),
    Check(
      name: "every row is as it was written", count: "SELECT sum(row_count) FROM table_sum",
      find: SumCheck.findings),
    Check(
      name: "every row keeps the conditions of its table",
      count: "SELECT sum(row_count) FROM table_sum", find: ConstraintCheck.findings),
    Check(
      name: "every source leads to a page of the web", count: "SELECT count(*) FROM source",
      find: AddressCheck.findings),
    Check(
      name: "every price has a source and a phone, and nothing is an orphan",
      count: "SELECT count(*) FROM price_observation", find: ReferenceCheck.findings),
    Check(
      name: "every price in force is in exactly one band",
      count: "SELECT count(*) FROM price_in_force", find: BandCheck.findings),
    Check(
      name: "what is derived agrees with the observations", count: "SELECT count(*) FROM phone",
      find: DerivedCheck.findings),
    Check(
      name: "brands and their parents make no circle", count: "SELECT count(*) FROM brand",
      find: BrandCheck.findings),
    Check(
      name: "no price is impossible, or ten times its neighbours or a tenth",
      count: "SELECT count(*) FROM price_observation", find: PriceCheck.findings),
    Check(
      name: "launch years are plausible", count: "SELECT count(*) FROM phone",
      find: LaunchCheck.findings),
    Check(
      name: "prices and figures of a phone agree with each other",
      count: "SELECT count(*) FROM phone", find: OfferCheck.findings),
    Check(
      name: "every correction by hand is in force", count: "SELECT count(*) FROM fact_override",
      find: OverrideCheck.findings),
    Check(
      name: "no phone and no variant is there twice", count: "SELECT count(*) FROM variant",
      find: SameNameCheck.findings),
    Check(
      name: "no two phones look like one under two spellings",
      count: "SELECT count(*) FROM phone", find: TwinCheck.findings),
  ]

  private static func findings(of check: Check, _ db: Database) -> [Finding] {
    do {
      return try check.find(db)
    } catch let error as UnreadableValue {
      return [damage("“\(error.value)” is not a value of its column")]
    } catch let error as DatabaseError {
      return [damage(error.message)]
    } catch {
      return [damage("\(error)")]
    }
  }

  private static func damage(_ detail: String) -> Finding {
    Finding(
      .error, check: "file-damaged", what: "the file is damaged (\(detail))", location: "catalogue",
      cure: "build it anew with presyo build")
  }
}
