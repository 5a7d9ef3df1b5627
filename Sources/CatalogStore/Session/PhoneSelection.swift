internal import Catalog
internal import GRDB

/// Some of the phones of a catalogue, as the end of a statement that reads them or what is theirs.
struct PhoneSelection {
  private let clauses: [String]
  private let needsWords: Bool
  private let parameters: [SQLValue]

  /// The phones that meet a query's conditions on the phone itself.
  ///
  /// - Parameter knownOn: leaves out those that no source had named by then.
  init(_ query: BudgetQuery, knownOn: CalendarDay?) {
    var parameters = ParameterList()
    let conditions = PhoneConditions(query, binding: &parameters)
    var clauses = conditions.clauses
    if let knownOn {
      clauses.append(
        "substr(phone.first_seen || '-01-01', 1, 10) <= \(parameters.bind(.text(knownOn.iso)))")
    }
    self.clauses = clauses
    self.needsWords = conditions.needsWords
    self.parameters = parameters.values
  }

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
    let words = needsWords ? " JOIN phone_words ON phone_words.phone = phone.id" : ""
    let suffix = clauses.isEmpty ? "" : " WHERE \(clauses.joined(separator: " AND "))"
    return "FROM phone\(words)\(suffix)"
  }
}
