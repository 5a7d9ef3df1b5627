import Catalog

extension SpecificationText {
  /// Capacity in milliampere-hours.
  package static func batteryMAh(_ text: String) -> Int? {
    Quantity.all(in: text).first {
      $0.unit.hasPrefix("mah") && (100...100_000).contains($0.value)
    }.map { Int($0.value) }
  }

  /// Highest wired charging power in watts; wireless and reverse charging, and a stronger charger
  /// that only comes along, do not count. Volts by amperes (`5V/2A`) count where no watts stand.
  package static func chargingW(_ text: String) -> Double? {
    let bytes = Array(text.utf8)
    let quantities = Quantity.all(in: bytes)
    var watts: [Double] = []
    for quantity in quantities
    where isWatts(quantity.unit) && (1...400).contains(quantity.value) {
      let next = quantities.first { $0.start > quantity.start && isWatts($0.unit) }
      let clause = clause(bytes, from: quantity.unitEnd, to: next?.start ?? bytes.count)
      if ["wireless", "reverse"].contains(where: { clause.contains($0) })
        || clause.hasPrefix(" charger") || clause.hasPrefix(" fast charger")
        || quantity.unit.hasSuffix("wireless")
      {
        continue
      }
      watts.append(quantity.value)
    }
    if let highest = watts.max() { return highest }
    for (volts, amperes) in zip(quantities, quantities.dropFirst())
    where volts.unit == "v" && amperes.unit == "a" {
      let product = volts.value * amperes.value
      // Less is a plain plug, and no power of charging.
      if (5...400).contains(product) { return (product * 10).rounded() / 10 }
    }
    return nil
  }

  /// Whether it charges faster than the plain rate: named as such, or from 15 watts on.
  package static func fastCharging(_ text: String) -> Bool? {
    let lower = text.lowercased()
    if let watts = chargingW(text) { return watts >= 15 || names(lower) }
    return names(lower) ? true : nil
  }

  /// `true` where wireless charging is named; a battery text without it says nothing.
  package static func wirelessCharging(_ text: String) -> Bool? {
    text.holds("wireless") ? true : nil
  }

  private static func names(_ lower: String) -> Bool {
    [
      "fast charg", "fastcharg", "quick charg", "rapid charg", "supercharg", "super charg", "vooc",
      "dash charge", "dart charge", "superdart", "warp charge", "flash charge", "flashcharge",
      "turbopower", "turbo power", "turbo charge", "hypercharge", "pump express", "pumpexpress",
      "boostmaster", "mcharge",
    ].contains { lower.contains($0) }
  }

  private static func isWatts(_ unit: String) -> Bool {
    ["w", "watt", "watts"].contains(unit)
  }

  /// The text up to the next comma, `&`, `and` or `with`, in lower case.
  private static func clause(_ bytes: [UInt8], from start: Int, to end: Int) -> String {
    guard start < end else { return "" }
    var text = String(decoding: bytes[start..<end], as: UTF8.self).lowercased()[...]
    for separator in [",", ";", "&", " and ", " with ", " or "] {
      if let range = text.firstRange(of: separator) { text = text[..<range.lowerBound] }
    }
    return String(text)
  }
}
