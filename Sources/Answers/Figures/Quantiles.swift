public import Catalog

/// Median and quartiles by linear interpolation between the nearest ranks, both ends included
/// (Hyndman and Fan's type 7, as spreadsheets' QUARTILE.INC).
///
/// The quartile q of n sorted amounts stands at position (n − 1) · q / 4, counted from 0. Between
/// two ranks the amount is exact in centavos for whole pesos, else rounded half up.
public enum Quantiles {
  /// The quartile 0 (lowest), 1, 2 (median), 3 or 4 (highest) of amounts sorted upward; `nil` for
  /// none.
  public static func quartile(_ quartile: Int, of sorted: [Peso]) -> Peso? {
    guard !sorted.isEmpty, (0...4).contains(quartile) else { return nil }
    let position = (sorted.count - 1) * quartile
    let (rank, quarters) = (position / 4, Int64(position % 4))
    let low = sorted[rank].centavos
    guard quarters > 0 else { return Peso(centavos: low) }
    let gap = sorted[rank + 1].centavos - low
    return Peso(centavos: low + (gap * quarters + 2) / 4)
  }

  public static func median(of sorted: [Peso]) -> Peso? { quartile(2, of: sorted) }
}
