internal import Catalog
internal import SQLite

extension CatalogStoreError {
  /// What an error of SQLite means for the file at `path`.
  init(_ error: DatabaseError, path: String) {
    let detail = error.message
    switch error.resultCode {
    case .notADatabase: self = .notSQLite(path: path)
    case .corrupt: self = .damaged(path: path, detail: detail)
    case .busy, .locked: self = .busy(path: path)
    case .interrupted, .tooBig: self = .damaged(path: path, detail: "reading it does not end")
    case .full: self = .diskFull(path: path)
    case .cannotOpen, .permission, .authorization:
      self = .unreadable(path: path, reason: detail)
    case .readOnly: self = .cannotWrite(path: path, reason: detail)
    case .error
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
