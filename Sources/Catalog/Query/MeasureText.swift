/// Numbers of measures as the canonical form and options write them.
public enum MeasureText {
  /// The number that a text with or without its unit is: `8`, `8GB`, `512MB`, `1TB`; `nil` where it
  /// is none that can be asked for.
  public static func number(_ text: String, of measure: QueryMeasure) -> Double? {
    let bytes = Array(text.lowercased().utf8)
    for (unit, factor) in units(of: measure) {
      let unit = Array(unit.utf8)
      guard bytes.count > unit.count, Array(bytes.suffix(unit.count)) == unit else { continue }
      if let number = plain(bytes.dropLast(unit.count)), measure.admits(number * factor) {
        return number * factor
      }
    }
    return nil
  }

  private static func units(of measure: QueryMeasure) -> [(String, Double)] {
    let own = (measure.unit.lowercased(), 1.0)
    return measure.unit == "GB"
      ? [("tb", 1024), ("mb", 1.0 / 1024), own, ("g", 1), ("", 1)] : [own, ("", 1)]
  }

  private static func plain(_ bytes: ArraySlice<UInt8>) -> Double? {
    guard !bytes.isEmpty, bytes.count <= 32,
      bytes.allSatisfy({ (48...57).contains($0) || $0 == 46 })
    else { return nil }
    return Double(String(decoding: bytes, as: UTF8.self))
  }
}
