extension Migration {
  /// What the rows of each table add up to, by which a value that was changed or damaged is found.
  static let sums = Migration(
    name: "sums",
    sql: """
      CREATE TABLE table_sum (
        name TEXT NOT NULL PRIMARY KEY,
        row_count INTEGER NOT NULL,
        hash_sum INTEGER NOT NULL
      ) STRICT, WITHOUT ROWID;
      """)
}
