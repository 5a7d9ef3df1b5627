extension Migration {
  /// Version 3: readings as facts, and what answers need of them: as what a price stands, when it
  /// was confirmed, the official and the shop's price beside it, and how the phone stands in time.
  ///
  /// `judges` is 0 where a phone is judged by a shop's price and the row is not that price.
  /// `newest` orders phones by their launch, else their release; one known within bounds only comes
  /// after the dated ones of the month of its later bound. `known` counts specifications.
  static let standing = Migration(
    name: "standing",
    sql: """
      CREATE TABLE reading (
        id TEXT NOT NULL PRIMARY KEY CHECK (\(isKebab("id"))),
        publisher TEXT NOT NULL CHECK (\(isText("publisher"))),
        read_on TEXT CHECK (\(isDate("read_on"))),
        kind TEXT NOT NULL CHECK (kind IN ('page', 'archive', 'list', 'shop', 'import', 'press')),
        complete INTEGER NOT NULL CHECK (complete IN (0, 1)),
        until TEXT CHECK (\(isDate("until")))
      ) STRICT, WITHOUT ROWID;

      DROP TABLE value_term;
      DROP TABLE price_in_force;

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
        observed_on TEXT NOT NULL,
        source TEXT NOT NULL REFERENCES source (id),
        band TEXT NOT NULL REFERENCES price_band (id),
        role TEXT NOT NULL CHECK (role IN ('official', 'shop', 'last seen', 'import')),
        judges INTEGER NOT NULL CHECK (judges IN (0, 1)),
        confirmed TEXT NOT NULL,
        confirmed_from TEXT NOT NULL
          GENERATED ALWAYS AS (substr(confirmed || '-01-01', 1, 10)) VIRTUAL,
        official_ram_gb REAL,
        official_storage_gb REAL,
        official_centavos INTEGER,
        official_kind TEXT,
        official_date TEXT,
        official_source TEXT REFERENCES source (id),
        shop_ram_gb REAL,
        shop_storage_gb REAL,
        shop_centavos INTEGER,
        shop_kind TEXT,
        shop_date TEXT,
        shop_source TEXT REFERENCES source (id)
      ) STRICT;
      CREATE UNIQUE INDEX price_in_force_once
        ON price_in_force (phone, coalesce(ram_gb, 0), coalesce(storage_gb, 0));
      CREATE INDEX price_in_force_by_amount ON price_in_force (centavos, phone, judges);

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

      CREATE TABLE phone_standing (
        phone TEXT NOT NULL PRIMARY KEY REFERENCES phone (id),
        sign_of_sale TEXT,
        current INTEGER NOT NULL CHECK (current IN (0, 1)),
        imported INTEGER NOT NULL CHECK (imported IN (0, 1)),
        judged_by_shop INTEGER NOT NULL CHECK (judged_by_shop IN (0, 1)),
        launch_earliest TEXT,
        launch_latest TEXT,
        listed_year INTEGER,
        newest TEXT NOT NULL,
        known INTEGER NOT NULL
      ) STRICT, WITHOUT ROWID;
      """)
}
