import Catalog

extension PriceBand {
  /// The band as the head of a narrow column: `<5k`, `7–10k`, `50k+`.
  var short: String {
    func thousands(_ amount: Peso) -> String { "\(amount.centavos / 100_000)" }
    guard let upper else { return "\(thousands(lower))k+" }
    return lower.centavos == 0
      ? "<\(thousands(upper))k" : "\(thousands(lower))–\(thousands(upper))k"
  }
}
