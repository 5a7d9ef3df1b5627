extension Migration {
  /// What is asked a month, amounts that are taken back, and the observations that stay and count
  /// no longer.
  static let retractions = Migration(
    name: "retractions",
    sql: """
      CREATE TABLE retraction (
        phone TEXT NOT NULL REFERENCES phone (id),
        ram_gb REAL CHECK (ram_gb > 0),
        storage_gb REAL CHECK (storage_gb > 0),
        centavos INTEGER NOT NULL CHECK (centavos BETWEEN 1 AND 1000000000000),
        source TEXT REFERENCES source (id),
        reason TEXT NOT NULL CHECK (reason <> ''),
        retracted_on TEXT NOT NULL CHECK (\(isDate("retracted_on")))
      ) STRICT;

      CREATE TABLE instalment (
        phone TEXT NOT NULL REFERENCES phone (id),
        ram_gb REAL CHECK (ram_gb > 0),
        storage_gb REAL CHECK (storage_gb > 0),
        centavos INTEGER NOT NULL CHECK (centavos BETWEEN 1 AND 1000000000000),
        months INTEGER CHECK (months BETWEEN 1 AND 120),
        observed_on TEXT NOT NULL CHECK (\(isDate("observed_on"))),
        source TEXT NOT NULL REFERENCES source (id)
      ) STRICT;

      CREATE TABLE retracted_price (
        phone TEXT NOT NULL REFERENCES phone (id),
        ram_gb REAL CHECK (ram_gb > 0),
        storage_gb REAL CHECK (storage_gb > 0),
        centavos INTEGER NOT NULL CHECK (centavos BETWEEN 1 AND 1000000000000),
        kind TEXT NOT NULL,
        effective_from TEXT,
        effective_until TEXT,
        observed_on TEXT NOT NULL,
        source TEXT NOT NULL REFERENCES source (id),
        as_written TEXT NOT NULL,
        variant_inferred INTEGER NOT NULL CHECK (variant_inferred IN (0, 1))
      ) STRICT;
      """)
}
