extension Migration {
  /// Which of the computed prices stand for a configuration that their own source does not state,
  /// and which prices beside them are of a shop that brings phones in.
  static let inference = Migration(
    name: "inference",
    sql: """
      ALTER TABLE price_in_force ADD COLUMN variant_inferred INTEGER NOT NULL DEFAULT 0
        CHECK (variant_inferred IN (0, 1));
      ALTER TABLE price_in_force ADD COLUMN official_variant_inferred INTEGER
        CHECK (official_variant_inferred IN (0, 1));
      ALTER TABLE price_in_force ADD COLUMN official_imported INTEGER
        CHECK (official_imported IN (0, 1));
      ALTER TABLE price_in_force ADD COLUMN shop_variant_inferred INTEGER
        CHECK (shop_variant_inferred IN (0, 1));
      ALTER TABLE price_in_force ADD COLUMN shop_imported INTEGER
        CHECK (shop_imported IN (0, 1));
      """)
}
