internal import CSQLite

/// An error of SQLite: its code, its words, the statement and the file.
package struct DatabaseError: Error, Hashable {
  /// The code with its kind.
  package let extendedResultCode: ResultCode
  /// SQLite's words, such as `no such table: phone`.
  package let message: String
  /// The statement that failed; `nil` for an error of opening and the like.
  package let sql: String?
  /// The file, as it was named.
  package let path: String

  package init(
    _ extendedResultCode: ResultCode, message: String, sql: String? = nil, path: String
  ) {
    self.extendedResultCode = extendedResultCode
    self.message = message
    self.sql = sql
    self.path = path
  }

  package var resultCode: ResultCode { extendedResultCode.primary }

  /// The error that `connection` holds after a call that answered `code`.
  init(_ code: Int32, of connection: OpaquePointer?, sql: String? = nil, path: String) {
    let held = connection.map(sqlite3_extended_errcode) ?? code
    // A call that was never made leaves the words of the one before it.
    let isHeld = connection != nil && held & 0xFF == code & 0xFF
    let words = isHeld ? sqlite3_errmsg(connection) : sqlite3_errstr(code)
    self.init(
      ResultCode(rawValue: isHeld ? held : code),
      message: words.map { String(cString: $0) } ?? "SQLite code \(code)", sql: sql, path: path)
  }
}
