/// The values of a statement's parameters, `?1` first.
package struct StatementArguments: ExpressibleByArrayLiteral, Sendable {
  package let values: [DatabaseValue]

  package init(_ values: [DatabaseValue]) { self.values = values }

  package init(arrayLiteral elements: (any ColumnValue)?...) {
    self.values = elements.map { $0?.databaseValue ?? .null }
  }
}

/// `?, ?, ?`: marks for so many parameters.
package func databaseQuestionMarks(count: Int) -> String {
  Array(repeating: "?", count: count).joined(separator: ", ")
}
