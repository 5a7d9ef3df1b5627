internal import Catalog
internal import SQLite

/// Do the bands partition all prices, so that every price is in exactly one?
enum BandCheck {
  @Sendable static func findings(_ db: Database) throws -> [Finding] {
    let stored = try FactsReader.all(
      db, "SELECT id, lower_centavos, upper_centavos FROM price_band ORDER BY lower_centavos"
    ) {
      let upper: Int64? = try $0.get(2)
      return try [$0.get(0) as String, "\($0.get(1) as Int64)", upper.map(String.init) ?? ""]
    }
    let expected = PriceBand.all.map {
      [$0.id, String($0.lower.centavos), $0.upper.map { String($0.centavos) } ?? ""]
    }
    var findings: [Finding] = []
    if stored != expected {
      findings.append(
        Finding(
          .error, check: "bands", what: .otherBands,
          location: "price_band", cure: .buildAnew))
    }
    let outside = try FactsReader.all(
      db,
      """
      SELECT phone, centavos, (
        SELECT count(*) FROM price_band
        WHERE centavos >= lower_centavos
          AND (upper_centavos IS NULL OR centavos < upper_centavos)
      ) AS bands
      FROM price_observation WHERE bands <> 1 ORDER BY phone, centavos
      """
    ) {
      try ($0.get(0) as String, Peso(centavos: $0.get(1)), $0.get(2) as Int)
    }
    return findings
      + outside.map { phone, amount, bands in
        Finding(
          .error, check: "bands", what: .inBands(amount, bands), location: phone,
          cure: .correctAmount)
      }
  }
}
