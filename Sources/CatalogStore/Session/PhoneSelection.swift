internal import Catalog
internal import SQLite

/// Some of the phones of a catalogue, as the end of a statement that reads them or what is theirs.
struct PhoneSelection {
  private let clauses: [String]
  private let parameters: [SQLValue]

  /// The phones that meet a query's conditions on the phone itself.
  ///
  /// - Parameters:
  ///   - listYear: only those in the list of this year.
  ///   - knownOn: leaves out those that no source had named by then.
  init(_ query: BudgetQuery, listYear: Int? = nil, knownOn: CalendarDay?) {
    var parameters = ParameterList()
    let conditions = PhoneConditions(query, on: .phone, binding: &parameters)
    var clauses = conditions.clauses
    if let knownOn {
      clauses.append(
        "substr(phone.first_seen || '-01-01', 1, 10) <= \(parameters.bind(.text(knownOn.iso)))")
    }
    if let listYear { clauses.append("\(Self.listYear) = \(listYear)") }
    self.clauses = clauses
    self.parameters = parameters.values
  }

  /// The year in whose list a phone is: that of its launch, else that in which it was first seen.
  static let listYear =
    "coalesce(standing.listed_year, CAST(substr(phone.first_seen, 1, 4) AS INTEGER))"

  /// Columns of the phones themselves.
  func phones(selecting columns: String) -> QueryStatement {
    QueryStatement(sql: "SELECT \(columns) \(from)", parameters: parameters)
  }

  /// Rows of another table that belong to the phones by its column `phone`.
  ///
  /// - Parameter conditions: on the rows themselves.
  func rows(of select: String, where conditions: [String] = []) -> QueryStatement {
    let theirs = clauses.isEmpty ? [] : ["phone IN (SELECT phone.id \(from))"]
    let all = conditions + theirs
    let suffix = all.isEmpty ? "" : " WHERE \(all.joined(separator: " AND "))"
    return QueryStatement(sql: select + suffix, parameters: theirs.isEmpty ? [] : parameters)
  }

  private var from: String {
    let suffix = clauses.isEmpty ? "" : " WHERE \(clauses.joined(separator: " AND "))"
    // The stored one, which has all phones whatever was derived.
    return "FROM phone JOIN main.phone_standing AS standing ON standing.phone = phone.id\(suffix)"
  }
}
