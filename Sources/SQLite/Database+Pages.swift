internal import CSQLite

extension Database {
  /// How many pages of the file were read since it was opened, or since this was asked last; those
  /// that were at hand do not count.
  package func pagesRead() -> Int {
    var count: Int32 = 0
    var most: Int32 = 0
    sqlite3_db_status(connection, SQLITE_DBSTATUS_CACHE_MISS, &count, &most, 1)
    return Int(count)
  }
}
