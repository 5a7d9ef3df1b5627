extension ValueTerms {
  /// Panel (up to 300), sharpness (up to 350) and refresh rate (up to 350); what is not known of
  /// the three counts as 0, and where panel and sharpness are both unknown there is no value.
  static func display(_ specifications: Specifications) -> Int? {
    let panel = panel(specifications)
    let sharpness = shorterSide(specifications).map(ValueRamps.sharpness.value)
    guard panel != nil || sharpness != nil else { return nil }
    let refresh = specifications.refreshHz.map(ValueRamps.refresh.value) ?? 0
    return (panel ?? 0) + (sharpness ?? 0) + refresh
  }

  /// 300 for an OLED panel of any name, 150 for IPS and PLS, 60 for other panels that are known.
  static func panel(_ specifications: Specifications) -> Int? {
    if specifications.features[.amoled] == true { return 300 }
    guard let type = specifications.displayType?.lowercased(), !type.isEmpty else {
      return specifications.features[.amoled] == false ? 60 : nil
    }
    if type.contains("oled") { return 300 }
    return ["ips", "pls", "retina"].contains { type.contains($0) } ? 150 : 60
  }

  /// Pixels of the shorter side: 1080 of `1080x2400`.
  static func shorterSide(_ specifications: Specifications) -> Int? {
    guard let resolution = specifications.resolution else { return nil }
    let sides = resolution.unicodeScalars.split { !("0"..."9").contains($0) }
      .compactMap { Int(String($0)) }
    guard sides.count == 2 else { return nil }
    return min(sides[0], sides[1])
  }
}
