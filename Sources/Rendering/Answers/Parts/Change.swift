import Catalog

extension PriceStep {
  /// `−₱1,000 (−9.1%)`, `+₱500 (+5%)`, `±₱0`.
  var words: String {
    let sign = difference.centavos < 0 ? "−" : difference.centavos > 0 ? "+" : "±"
    let amount = Peso(centavos: Int64(clamping: difference.centavos.magnitude)).formatted
    guard difference.centavos != 0, let basisPoints else { return "\(sign)\(amount)" }
    return "\(sign)\(amount) (\(Percent.signed(basisPoints)))"
  }

  /// Cheaper is good news.
  var style: TextStyle {
    difference.centavos < 0 ? .good : difference.centavos > 0 ? .warning : .plain
  }

  var json: [JSONValue.Member] {
    [
      .init("change_php", .money(difference)),
      .init("change_percent", Percent.json(basisPoints)),
    ]
  }

  /// Difference and percent as cells of CSV.
  var cells: [String] { [difference.plain, basisPoints.map(Percent.plain) ?? ""] }
}
