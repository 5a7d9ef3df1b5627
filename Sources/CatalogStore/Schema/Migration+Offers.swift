internal import Catalog

extension Migration {
  /// Version 11: one narrow row for each offer by which a phone is judged, with all that a question
  /// can ask of it, and indexes in the orders that are asked for most; in the place of the terms of
  /// the value formula, which are columns of it.
  ///
  /// The offers of a phone are numbered one after the other, cheapest first, from `first` to `last`.
  /// `value` is the score without a use. `better_known` counts specifications where no source dates
  /// the launch, and is 0 where one does. `offer_at_start` holds what a count and the best buys of
  /// most questions need, so that neither looks a row up.
  static let offers = Migration(
    name: "offers",
    sql: """
      DROP TABLE value_term;
      DROP INDEX price_in_force_by_amount;

      CREATE TABLE offer (
        id INTEGER NOT NULL PRIMARY KEY REFERENCES price_in_force (id),
        phone TEXT NOT NULL REFERENCES phone (id),
        first INTEGER NOT NULL,
        last INTEGER NOT NULL CHECK (id BETWEEN first AND last),
        brand TEXT NOT NULL REFERENCES brand (id),
        centavos INTEGER NOT NULL,
        shop_centavos INTEGER,
        confirmed_from TEXT NOT NULL,
        ram_floor_gb REAL,
        storage_floor_gb REAL,
        current INTEGER NOT NULL CHECK (current IN (0, 1)),
        imported INTEGER NOT NULL CHECK (imported IN (0, 1)),
        listed_year INTEGER,
        newest TEXT NOT NULL,
        better_known INTEGER NOT NULL,
        value INTEGER NOT NULL,
        \(OfferRow.asked.map { "\($0.name) \($0.plainType)" }.joined(separator: ",\n        ")),
        \(ValueTerm.allCases.map { "\($0.column) INTEGER" }.joined(separator: ",\n        "))
      ) STRICT;
      CREATE INDEX offer_by_value ON offer (
        imported, value DESC, centavos, phone, current, network, brand, first);
      CREATE INDEX offer_by_price ON offer (centavos, phone, current, network, brand, first);
      CREATE INDEX offer_at_start ON offer (
        current, centavos, phone, network, brand, first, chipset_term, ram_term, storage_term,
        battery_term) WHERE id = first;
      CREATE INDEX offer_by_newest ON offer (
        imported, newest DESC, better_known DESC, centavos, phone, current, network, brand, first);
      CREATE INDEX offer_by_brand ON offer (brand, current, centavos, network, first);
      CREATE INDEX offer_by_phone ON offer (phone);
      CREATE INDEX offer_by_shop ON offer (shop_centavos) WHERE shop_centavos IS NOT NULL;

      ALTER TABLE phone_standing ADD COLUMN priced INTEGER NOT NULL DEFAULT 0
        CHECK (priced IN (0, 1));
      CREATE INDEX phone_standing_by_current ON phone_standing (current, priced);

      CREATE INDEX name_join_by_phone ON name_join (phone);
      CREATE INDEX instalment_by_phone ON instalment (phone);
      CREATE INDEX retraction_by_phone ON retraction (phone);
      CREATE INDEX retracted_price_by_phone ON retracted_price (phone);
      """)
}

extension ValueTerm {
  /// The column of `offer` that holds it.
  var column: String { "\(rawValue)_term" }
}

extension SpecificationField {
  /// The type of its column, without the limits that the phone's own row keeps.
  fileprivate var plainType: String {
    switch values {
    case .text: "TEXT"
    case .network, .whole, .yesOrNo: "INTEGER"
    case .decimal: "REAL"
    }
  }
}
