internal import Catalog
internal import GRDB

extension QueryStatement {
  /// The parameters as GRDB binds them.
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
