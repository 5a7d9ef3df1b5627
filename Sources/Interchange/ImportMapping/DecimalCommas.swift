import Catalog

/// Which of two conventions the amounts of a list follow: `9,999.00` or `9.999,00`.
struct DecimalCommas {
  private var hasComma = false
  private var hasPoint = false

  /// Whether the amounts have decimal commas: where one proves it and none proves the other way.
  var areProven: Bool { hasComma && !hasPoint }

  /// Looks at one more amount.
  mutating func look(at amount: String) {
    switch Self.proof(amount) {
    case .comma: hasComma = true
    case .point: hasPoint = true
    case nil: return
    }
  }

  private enum Decimal {
    case comma
    case point
  }

  /// What the figures of an amount prove; `nil` for `9990`, `15.999` and `57,99`, which prove
  /// nothing.
  private static func proof(_ amount: String) -> Decimal? {
    var figures = amount.filter { ("0"..."9").contains($0) || $0 == "," || $0 == "." }[...]
    figures = figures.drop { !("0"..."9").contains($0) }
    while let last = figures.last, !("0"..."9").contains(last) { figures.removeLast() }
    if hasForm(figures, thousands: ",", decimal: ".") { return .point }
    if hasForm(figures, thousands: ".", decimal: ",") { return .comma }
    return nil
  }

  /// `9999.00`, `9,999.00` or `1,299,900`: centavos after four figures or groups, or two groups.
  private static func hasForm(
    _ figures: Substring, thousands: Character, decimal: Character
  ) -> Bool {
    let halves = figures.split(separator: decimal, omittingEmptySubsequences: false)
    let groups = (halves.first ?? "").split(separator: thousands, omittingEmptySubsequences: false)
    guard let first = groups.first, (1...3).contains(first.count) || groups.count == 1,
      groups.dropFirst().allSatisfy({ $0.count == 3 })
    else { return false }
    switch halves.count {
    // `9,999` alone is thousands to everybody here; `9.999` could be a slip.
    case 1: return groups.count > (thousands == "," ? 1 : 2)
    case 2: return halves[1].count == 2 && (groups.count > 1 || first.count > 3)
    default: return false
    }
  }
}
