internal import Catalog
internal import SQLite

/// Is every price near the other prices of its phone, and of a size that phones have?
///
/// A price that is about ten times its neighbours, or a tenth of them, has a digit too many or too
/// few; where `conflicts.csv` lists a price of the phone, somebody has looked, and it passes.
enum PriceCheck {
  /// A digit slip moves a price by ten; a price that fell in time never by this much.
  private static let slip = 8.0
  private static let plausible = Peso(pesos: 300)...Peso(pesos: 300_000)

  @Sendable static func findings(_ db: Database) throws -> [Finding] {
    let flagged = Set(
      try String.fetchAll(
        db, sql: "SELECT DISTINCT phone FROM source_conflict WHERE field LIKE '%price%'"))
    let prices = Dictionary(
      grouping: try FactsReader.observations(db).filter { $0.kind != .kit }, by: \.phone)
    var findings: [Finding] = []
    for phone in prices.keys.sorted() {
      let own = (prices[phone] ?? []).sorted()
      if !flagged.contains(phone) { findings += slips(phone, own) }
      for observation in own where !plausible.contains(observation.amount) {
        findings.append(
          Finding(
            .warning, check: "price-size",
            what: .unlikelyPrice(observation.amount),
            location: phone, cure: .compareWith(observation.source)))
      }
    }
    return findings
  }

  private static func slips(_ phone: String, _ prices: [PriceObservation]) -> [Finding] {
    let amounts = Set(prices.map(\.amount)).sorted()
    guard amounts.count > 1 else { return [] }
    return prices.compactMap { observation in
      let nearest = amounts.filter { $0 != observation.amount }
        .min { ratio(observation.amount, $0) < ratio(observation.amount, $1) }
      guard let nearest, ratio(observation.amount, nearest) >= slip else { return nil }
      return Finding(
        .error, check: "price-times-ten",
        what: observation.amount > nearest
          ? .tenTimes(observation.amount, nearest) : .tenth(observation.amount, nearest),
        location: phone,
        cure: .compareAndCorrect(observation.source))
    }
  }

  /// The larger of two amounts divided by the smaller, 1 or more.
  private static func ratio(_ left: Peso, _ right: Peso) -> Double {
    let amounts = (Double(max(1, left.centavos)), Double(max(1, right.centavos)))
    return max(amounts.0, amounts.1) / min(amounts.0, amounts.1)
  }
}
