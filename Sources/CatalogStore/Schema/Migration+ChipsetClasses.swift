extension Migration {
  /// The table of chipset classes, and what it makes of each phone's chipset.
  static let chipsetClasses = Migration(
    name: "chipset classes",
    sql: """
      CREATE TABLE chipset_class (
        chipset TEXT NOT NULL PRIMARY KEY CHECK (\(isText("chipset"))),
        level INTEGER NOT NULL CHECK (level BETWEEN 1 AND 20)
      ) STRICT, WITHOUT ROWID;
      ALTER TABLE phone ADD COLUMN chipset_class INTEGER CHECK (chipset_class BETWEEN 1 AND 20);
      """)
}
