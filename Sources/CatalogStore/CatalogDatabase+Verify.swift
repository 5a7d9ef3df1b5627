internal import Catalog
internal import GRDB

extension CatalogDatabase {
  /// Checks the whole catalogue: errors first, each kind by place; empty where all is well.
  ///
  /// A damaged file is reported as a finding; only a file that cannot be read at all throws.
  ///
  /// - Throws: ``CatalogStoreError``.
  public func verify() throws -> [Finding] {
    try read { db in
      var findings: [Finding] = []
      for check in Self.checks {
        do {
          findings += try check(db)
        } catch let error as DatabaseError
          where [.SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_ERROR].contains(error.resultCode)
        {
          findings.append(Self.damage(error.message ?? "SQLite cannot read it"))
        } catch let error as UnreadableValue {
          findings.append(Self.damage("“\(error.value)” is not a value of its column"))
        }
      }
      var seen: Set<Finding> = []
      return findings.filter { seen.insert($0).inserted }.enumerated()
        .sorted { left, right in
          left.element.severity == right.element.severity
            ? left.offset < right.offset : left.element.severity < right.element.severity
        }
        .map(\.element)
    }
  }

  private static let checks: [@Sendable (Database) throws -> [Finding]] = [
    FileCheck.findings, SchemaCheck.findings, ReferenceCheck.findings, BandCheck.findings,
    DerivedCheck.findings, BrandCheck.findings, PriceCheck.findings, LaunchCheck.findings,
    SameNameCheck.findings,
  ]

  private static func damage(_ detail: String) -> Finding {
    Finding(
      .error, check: "file-damaged", what: "the file is damaged (\(detail))", location: "catalogue",
      cure: "build it anew with presyo build")
  }
}
