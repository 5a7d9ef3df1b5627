extension Migration {
  /// Version 12: words in order, so that what a question names is looked up and not searched for.
  ///
  /// `phone_word` holds the words by which phones and their chipsets are found. `model_word` holds
  /// which word of a model's name follows which, `''` before the first, and `model_place` what a
  /// name is from each of its words on, in letters and digits alone.
  static let words = Migration(
    name: "words",
    sql: """
      DROP TABLE phone_words;

      CREATE TABLE phone_word (
        kind TEXT NOT NULL CHECK (kind IN ('name', 'chipset')),
        word TEXT NOT NULL,
        phone TEXT NOT NULL REFERENCES phone (id),
        PRIMARY KEY (kind, word, phone)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE model_word (
        word TEXT NOT NULL,
        previous TEXT NOT NULL,
        brand TEXT NOT NULL REFERENCES brand (id),
        phone TEXT NOT NULL REFERENCES phone (id),
        PRIMARY KEY (word, previous, brand, phone)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE model_place (
        rest TEXT NOT NULL,
        place INTEGER NOT NULL CHECK (place >= 0),
        phone TEXT NOT NULL REFERENCES phone (id),
        PRIMARY KEY (rest, place, phone)
      ) STRICT, WITHOUT ROWID;
      """)
}
