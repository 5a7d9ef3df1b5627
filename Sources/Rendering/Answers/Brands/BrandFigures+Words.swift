import Catalog

extension BrandFigures {
  static let missing = "–"

  func price(_ amount: Peso?) -> String { amount?.formatted ?? Self.missing }

  /// `37% (n 40)`.
  var fiveGWords: String {
    let share = fiveG.basisPoints.map(Percent.words) ?? Self.missing
    return "\(share) (n \(grouped(fiveG.of)))"
  }

  /// `₱62.50 (n 35)`.
  var perGigabyteWords: String {
    "\(perGigabyte.median?.formatted ?? Self.missing) (n \(grouped(perGigabyte.of)))"
  }

  /// `+5% (n 12 → 20)`; empty where no year was asked for.
  var changeWords: String {
    guard let change else { return "" }
    let step = change.step?.basisPoints.map(Percent.signed) ?? Self.missing
    return "\(step) (n \(grouped(change.of)) → \(grouped(priced)))"
  }
}
