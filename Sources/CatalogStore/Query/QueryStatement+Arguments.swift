internal import Catalog
internal import SQLite

extension QueryStatement {
  /// The parameters as they are bound.
  var arguments: StatementArguments {
    StatementArguments(
      parameters.map { value -> DatabaseValue in
        switch value {
        case .integer(let number): number.databaseValue
        case .real(let number): number.databaseValue
        case .text(let text): text.databaseValue
        }
      })
  }
}
