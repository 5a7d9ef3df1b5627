extension Migration {
  /// The words that tell a brand beside its own names.
  static let brandWords = Migration(
    name: "brand words",
    sql: """
      CREATE TABLE brand_word (
        brand TEXT NOT NULL REFERENCES brand (id),
        kind TEXT NOT NULL CHECK (kind IN ('family', 'spelling', 'spoken', 'wider')),
        word TEXT NOT NULL CHECK (\(isText("word"))),
        PRIMARY KEY (brand, kind, word)
      ) STRICT, WITHOUT ROWID;
      """)
}
