internal import Catalog
internal import GRDB

extension CatalogStoreError {
  /// What an error of SQLite means for the file at `path`.
  init(_ error: DatabaseError, path: String) {
    let detail = error.message ?? "SQLite code \(error.extendedResultCode.rawValue)"
    switch error.resultCode {
    case .SQLITE_NOTADB: self = .notSQLite(path: path)
    case .SQLITE_CORRUPT: self = .damaged(path: path, detail: detail)
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy(path: path)
    case .SQLITE_FULL: self = .diskFull(path: path)
    case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH:
      self = .unreadable(path: path, reason: detail)
    case .SQLITE_READONLY: self = .cannotWrite(path: path, reason: detail)
    case .SQLITE_ERROR
    where detail.hasPrefix("no such table") || detail.hasPrefix("no such column"):
      self = .damaged(path: path, detail: detail)
    default: self = .inputOutput(path: path, detail: detail)
    }
  }

  /// Runs `body`, and gives every error of SQLite its meaning for the file at `path`.
  static func wrapping<Value>(path: String, _ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch let error as DatabaseError {
      throw CatalogStoreError(error, path: path)
    } catch let error as UnreadableValue {
      throw CatalogStoreError.damaged(
        path: path, detail: "“\(error.value)” is not a value of its column")
    }
  }
}
