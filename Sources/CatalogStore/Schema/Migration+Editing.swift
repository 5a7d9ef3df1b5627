extension Migration {
  /// What editing tells of facts: whether a price's own source states its configuration, the series
  /// that a partnership counts for, the days of Android, and corrections by hand.
  static let editing = Migration(
    name: "editing",
    sql: """
      ALTER TABLE price_observation ADD COLUMN variant_inferred INTEGER NOT NULL DEFAULT 0
        CHECK (variant_inferred IN (0, 1));
      ALTER TABLE camera_partnership ADD COLUMN series TEXT NOT NULL DEFAULT '';

      CREATE TABLE android_version (
        number INTEGER NOT NULL PRIMARY KEY CHECK (number BETWEEN 1 AND 99),
        released TEXT NOT NULL CHECK (\(isDate("released"))),
        url TEXT NOT NULL CHECK (\(isText("url")))
      ) STRICT;

      CREATE TABLE fact_override (
        corrected_table TEXT NOT NULL CHECK (\(isText("corrected_table"))),
        corrected_id TEXT NOT NULL CHECK (\(isText("corrected_id"))),
        field TEXT NOT NULL CHECK (\(isText("field"))),
        value TEXT NOT NULL,
        source TEXT NOT NULL REFERENCES source (id),
        reason TEXT NOT NULL CHECK (\(isText("reason"))),
        PRIMARY KEY (corrected_table, corrected_id, field)
      ) STRICT, WITHOUT ROWID;
      """)
}
