import Catalog

/// The fixed form in which a reading is printed: `price<20000 brand=samsung launched=2023..`.
enum CanonicalClause {
  static let title = "The canonical form"
  static let rule = """
    What the program prints as the canonical form is read back as it stands, before anything \
    else is tried.
    """

  static let examples: [(text: String, canonical: String)] = [
    "5G price>=5000 price<20000.50 os=Android",
    #"brand=samsung brand=cherry-mobile not-brand=o-plus model="galaxy a15 5g""#,
    "ram>=8GB storage>=256GB battery>=5000mAh refresh>=120Hz camera>=64MP charging>=45W",
    #"display>=6.745in chipset="dimensity 7300" partner=Leica feature=headphone_jack"#,
    "without=5g without=android launched=2023..2024 use=gaming sort=price",
    "launched=..2021", "launched=2023..", "front-camera>=32MP weight<=200g",
    #"model=x7 use=gaming use=camera compare="poco/x7" compare=14 limit=5"#,
  ].map { ($0, $0) }

  static func match(_ cursor: Cursor, at start: Int) -> Match? {
    guard start + 1 < cursor.count, cursor[start + 1].kind == .symbol,
      let key = cursor.word(start), cursor.isStart(start)
    else { return nil }
    var index = start + 1
    var name = key
    if cursor.isSymbol(index, "-"), let second = cursor.word(index + 1) {
      name += "-\(second)"
      index += 2
    }
    guard index < cursor.count, cursor[index].kind == .symbol, cursor.isGlued(index),
      index + 1 < cursor.count || cursor[index].end < cursor.scalars.count,
      keys.contains(name), let value = CanonicalValue(cursor, after: index)
    else { return nil }
    guard let found = effect(name, cursor[index].text, value.text, cursor) else { return nil }
    return .used(value.end, found.meaning, found.effect)
  }

  private static let keys: WordGroup = [
    "price", "os", "brand", "not-brand", "model", "ram", "storage", "battery", "refresh", "camera",
    "charging", "display", "front-camera", "weight", "chipset", "partner", "feature", "without",
    "launched", "use",
    "compare", "limit", "sort",
  ]

  private static func effect(
    _ name: String, _ sign: String, _ value: String, _ cursor: Cursor
  ) -> (meaning: String, effect: Effect)? {
    let lower = value.lowercased()
    func slug() -> String {
      cursor.vocabulary.brand(value)?.id ?? cursor.vocabulary.slug(ofBrand: value) ?? lower
    }
    switch (name, sign) {
    case ("price", _): return price(sign, value).map { ("price", .price($0)) }
    case ("os", "="):
      return OperatingSystem.allCases.first { $0.rawValue.lowercased() == lower }
        .map { ("os", .os($0)) }
    case ("brand", "="): return ("brands", .brand(slug()))
    case ("not-brand", "="): return ("not_brands", .notBrand(slug()))
    case ("model", "="): return ("model", .model(ModelMention(words: [lower])))
    case ("chipset", "="): return ("chipset", .chipset(lower))
    case ("partner", "="):
      return ("camera_partner", .partner(CameraPartnerClause.partners[lower] ?? value))
    case ("feature", "="): return Feature(rawValue: lower).map { ("features", .feature($0)) }
    case ("without", "="): return AbsentFeature(name: lower).map { ("not_features", .absent($0)) }
    case ("launched", "="): return years(value).map { ("launched", .launched($0)) }
    case ("use", "="): return Use(rawValue: lower).map { ("use", .use($0)) }
    case ("compare", "="): return ("models", .compare(AskedModel(text: lower)))
    case ("limit", "="):
      return Int(lower).flatMap { $0 >= 0 ? ("limit", .limit($0)) : nil }
    case ("weight", "<="): return size(lower, "g").map { ("max_weight_g", .maxWeight($0)) }
    case ("sort", "="): return SortOrder(rawValue: lower).map { ("sort", .sort($0)) }
    case (_, ">="): return specification(name, lower)
    default: return nil
    }
  }

  private static func price(_ sign: String, _ value: String) -> PriceRange? {
    guard let amount = Peso(plain: value) else { return nil }
    return switch sign {
    case "<": PriceWord.under.range(of: amount)
    case "<=": PriceWord.upTo.range(of: amount)
    case ">": PriceWord.over.range(of: amount)
    case ">=": PriceWord.atLeast.range(of: amount)
    default: nil
    }
  }

  private static func years(_ value: String) -> YearRange? {
    func year(_ text: Substring) -> Int?? {
      if text.isEmpty { return .some(nil) }
      guard text.utf8.count <= 6, let year = Int(text) else { return nil }
      return .some(year)
    }
    if let single = Int(value), value.utf8.count <= 6 { return YearRange(from: single, to: single) }
    let bytes = Array(value.utf8)
    guard
      let dots = bytes.indices.dropLast().first(where: {
        bytes[$0] == 0x2E && bytes[$0 + 1] == 0x2E
      })
    else { return nil }
    guard let from = year(Substring(String(decoding: bytes[..<dots], as: UTF8.self))),
      let to = year(Substring(String(decoding: bytes[(dots + 2)...], as: UTF8.self)))
    else { return nil }
    return YearRange(from: from, to: to)
  }

  private static func specification(
    _ name: String, _ value: String
  ) -> (meaning: String, effect: Effect)? {
    func size(_ unit: String) -> Double? { Self.size(value, unit) }
    func whole(_ unit: String) -> Int? {
      value.hasSuffix(unit) ? Int(value.dropLast(unit.count)).flatMap { $0 >= 0 ? $0 : nil } : nil
    }
    return switch name {
    case "ram": size("gb").map { ("ram_gb", .ram($0)) }
    case "storage": size("gb").map { ("storage_gb", .storage($0)) }
    case "battery": whole("mah").map { ("battery_mah", .battery($0)) }
    case "refresh": whole("hz").map { ("refresh_hz", .refresh($0)) }
    case "camera": size("mp").map { ("camera_mp", .camera($0)) }
    case "charging": size("w").map { ("charging_w", .charging($0)) }
    case "display": size("in").map { ("display_inches", .display($0)) }
    case "front-camera": size("mp").map { ("front_camera_mp", .frontCamera($0)) }
    default: nil
    }
  }

  private static func size(_ value: String, _ unit: String) -> Double? {
    guard value.hasSuffix(unit) else { return nil }
    guard let size = Double(value.dropLast(unit.count)), size.isFinite, size >= 0 else {
      return nil
    }
    return size
  }
}
