import Catalog
import Interchange
import Rendering

/// Takes one fact as if it were the one row of a list, so that it is checked as an import is.
struct OneRowImport {
  let cells: [(name: String, value: String)]
  var createsPhones = false
  var acceptsOutliers = false

  /// The row as a list of its own, without the fields that nothing is said of.
  init(_ cells: [(String, String?)]) {
    self.cells = cells.compactMap { name, value in value.map { (name, $0) } }
  }

  /// What the row brings to the facts; fails with all that is wrong with it.
  func plan(over facts: CatalogFacts) throws -> ImportPlan {
    var writer = CSVWriter(formulaGuard: .reversible)
    writer.add(cells.map(\.name))
    writer.add(cells.map(\.value))
    var settings = ImportSettings()
    settings.form = ListFormOptions(encoding: .utf8, delimiter: .comma, skippedLines: 0)
    settings.createsPhones = createsPhones
    settings.acceptsOutliers = acceptsOutliers
    settings.today = try Today.day()
    let plan = try ImportPlan(
      bytes: writer.bytes, file: "the command", settings: settings, facts: facts)
    guard plan.rejected.isEmpty else {
      throw Failure(.badData, plan.rejected.map(Self.sentence).joined(separator: "\n"))
    }
    return plan
  }

  private static func sentence(_ rejection: ImportRejection) -> Phrase {
    let value = rejection.value.isEmpty ? "" : " (“\(rejection.value)”)"
    let field = rejection.column.map { "\($0): " } ?? ""
    return Phrase(same: field) + rejection.reason + Phrase(same: "\(value); ") + rejection.cure
      + Phrase(same: ".")
  }
}
