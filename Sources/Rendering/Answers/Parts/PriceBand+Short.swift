import Catalog

extension PriceBand {
  /// The band as the head of a narrow column, by its lower end: `7k`; the ends say `<5k`, `50k+`.
  var short: String {
    func thousands(_ amount: Peso) -> String { "\(amount.centavos / 100_000)k" }
    guard let upper else { return "\(thousands(lower))+" }
    return lower.centavos == 0 ? "<\(thousands(upper))" : thousands(lower)
  }

  /// How to read ``short``.
  static let shortLegend = StyledText(.shortBands)
}
