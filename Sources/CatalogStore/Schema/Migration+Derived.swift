extension Migration {
  /// Version 2: what is computed from the facts, rebuilt with them and never edited.
  ///
  /// `ram_floor_gb` and `storage_floor_gb` are what the offer has at least: its own configuration,
  /// or the least of the variants it can be. `since_from` is the earliest day `since` can be. The
  /// terms of the value formula are 0…1000, those of age and price as of the latest date.
  static let derived = Migration(
    name: "derived",
    sql: """
      CREATE TABLE phone_words (
        phone TEXT NOT NULL PRIMARY KEY REFERENCES phone (id),
        name TEXT NOT NULL,
        chipset TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE price_in_force (
        id INTEGER NOT NULL PRIMARY KEY,
        phone TEXT NOT NULL REFERENCES phone (id),
        ram_gb REAL,
        storage_gb REAL,
        ram_floor_gb REAL,
        storage_floor_gb REAL,
        centavos INTEGER NOT NULL,
        kind TEXT NOT NULL,
        since TEXT NOT NULL,
        since_from TEXT NOT NULL,
        observed_on TEXT NOT NULL,
        source TEXT NOT NULL REFERENCES source (id),
        band TEXT NOT NULL REFERENCES price_band (id)
      ) STRICT;
      CREATE UNIQUE INDEX price_in_force_once
        ON price_in_force (phone, coalesce(ram_gb, 0), coalesce(storage_gb, 0));
      CREATE INDEX price_in_force_by_amount ON price_in_force (centavos, phone);

      CREATE TABLE value_term (
        offer INTEGER NOT NULL PRIMARY KEY REFERENCES price_in_force (id),
        chipset INTEGER,
        ram INTEGER,
        storage INTEGER,
        display INTEGER,
        screen_size INTEGER,
        battery INTEGER,
        charging INTEGER,
        camera INTEGER,
        selfie INTEGER,
        network INTEGER,
        nfc INTEGER,
        water_resistance INTEGER,
        recency INTEGER,
        price INTEGER
      ) STRICT;
      """)
}
