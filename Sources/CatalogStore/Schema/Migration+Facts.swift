internal import Catalog

extension Migration {
  /// Version 1: the facts, as the sources state them; a phone has a column for each specification.
  static let facts = Migration(
    name: "facts",
    sql: """
      CREATE TABLE meta (
        key TEXT NOT NULL PRIMARY KEY,
        value TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE brand (
        id TEXT NOT NULL PRIMARY KEY CHECK (\(isKebab("id"))),
        name TEXT NOT NULL COLLATE NOCASE UNIQUE CHECK (\(isText("name"))),
        parent TEXT REFERENCES brand (id) CHECK (parent <> id)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE brand_alias (
        brand TEXT NOT NULL REFERENCES brand (id),
        position INTEGER NOT NULL CHECK (position >= 0),
        alias TEXT NOT NULL COLLATE NOCASE UNIQUE CHECK (\(isText("alias"))),
        PRIMARY KEY (brand, position)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE source (
        id TEXT NOT NULL PRIMARY KEY CHECK (\(isText("id"))),
        publisher TEXT NOT NULL CHECK (\(isText("publisher"))),
        url TEXT NOT NULL CHECK (\(isText("url"))),
        read_on TEXT NOT NULL CHECK (\(isDate("read_on")))
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE camera_partnership (
        brand TEXT NOT NULL REFERENCES brand (id),
        partner TEXT NOT NULL CHECK (\(isText("partner"))),
        begun TEXT CHECK (\(isDate("begun"))),
        ended TEXT CHECK (\(isDate("ended"))),
        first_phones TEXT NOT NULL,
        source TEXT NOT NULL REFERENCES source (id)
      ) STRICT;
      CREATE UNIQUE INDEX camera_partnership_once
        ON camera_partnership (brand, partner, coalesce(begun, ''), source);

      CREATE TABLE phone (
        id TEXT NOT NULL PRIMARY KEY CHECK (\(isKebab("id"))),
        brand TEXT NOT NULL REFERENCES brand (id),
        model TEXT NOT NULL CHECK (\(isText("model"))),
        launched TEXT CHECK (\(isDate("launched"))),
        released TEXT CHECK (\(isDate("released"))),
        first_seen TEXT NOT NULL CHECK (\(isDate("first_seen"))),
        \(Specifications.fields.map(\.column).joined(separator: ",\n        ")),
        listed TEXT NOT NULL
          GENERATED ALWAYS AS (coalesce(launched, released, first_seen)) VIRTUAL,
        listed_from TEXT NOT NULL
          GENERATED ALWAYS AS (substr(listed || '-01-01', 1, 10)) VIRTUAL,
        listed_year INTEGER NOT NULL
          GENERATED ALWAYS AS (CAST(substr(listed, 1, 4) AS INTEGER)) VIRTUAL
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX phone_by_brand ON phone (brand);

      CREATE TABLE variant (
        phone TEXT NOT NULL REFERENCES phone (id),
        ram_gb REAL CHECK (ram_gb > 0),
        storage_gb REAL CHECK (storage_gb > 0)
      ) STRICT;
      CREATE UNIQUE INDEX variant_once
        ON variant (phone, coalesce(ram_gb, 0), coalesce(storage_gb, 0));

      CREATE TABLE price_observation (
        phone TEXT NOT NULL REFERENCES phone (id),
        ram_gb REAL CHECK (ram_gb > 0),
        storage_gb REAL CHECK (storage_gb > 0),
        centavos INTEGER NOT NULL CHECK (centavos BETWEEN 1 AND 1000000000000),
        kind TEXT NOT NULL CHECK (
          kind IN ('srp', 'price-drop', 'promo', 'online', 'street', 'shop', 'kit')),
        effective_from TEXT CHECK (\(isDate("effective_from"))),
        effective_until TEXT CHECK (\(isDate("effective_until"))),
        observed_on TEXT NOT NULL CHECK (\(isDate("observed_on"))),
        source TEXT NOT NULL REFERENCES source (id),
        as_written TEXT NOT NULL,
        CONSTRAINT period_in_order CHECK (
          substr(effective_until || '-99-99', 1, 10) >= substr(effective_from || '-01-01', 1, 10))
      ) STRICT;
      CREATE UNIQUE INDEX price_observation_once ON price_observation (
        phone, source, kind, centavos, observed_on, coalesce(ram_gb, 0), coalesce(storage_gb, 0),
        coalesce(effective_from, ''), coalesce(effective_until, ''), as_written);
      CREATE INDEX price_observation_by_source ON price_observation (source);

      CREATE TABLE field_source (
        phone TEXT NOT NULL REFERENCES phone (id),
        source TEXT NOT NULL REFERENCES source (id),
        fields TEXT NOT NULL,
        PRIMARY KEY (phone, source)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE source_conflict (
        phone TEXT NOT NULL REFERENCES phone (id),
        field TEXT NOT NULL CHECK (field <> ''),
        believed TEXT NOT NULL,
        believed_source TEXT NOT NULL REFERENCES source (id),
        rejected TEXT NOT NULL,
        rejected_source TEXT NOT NULL REFERENCES source (id),
        rule TEXT NOT NULL CHECK (rule <> '')
      ) STRICT;
      CREATE INDEX source_conflict_by_phone ON source_conflict (phone);

      CREATE TABLE name_join (
        phone TEXT NOT NULL REFERENCES phone (id),
        source TEXT NOT NULL REFERENCES source (id),
        name_as_written TEXT NOT NULL CHECK (name_as_written <> ''),
        rule TEXT NOT NULL CHECK (rule <> '')
      ) STRICT;

      CREATE TABLE guide (
        id TEXT NOT NULL PRIMARY KEY CHECK (\(isKebab("id"))),
        title TEXT NOT NULL CHECK (\(isText("title")))
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE price_band (
        id TEXT NOT NULL PRIMARY KEY,
        lower_centavos INTEGER NOT NULL UNIQUE CHECK (lower_centavos >= 0),
        upper_centavos INTEGER UNIQUE CHECK (upper_centavos > lower_centavos)
      ) STRICT, WITHOUT ROWID;
      """)
}
