import Catalog

/// The fixed form in which a reading is printed: `price<20000 brand=samsung launched=2023..`.
///
/// Measures are read by their table. The other conditions stand here by name, because what they
/// hold is known to the reader alone: brands of the catalogue, words of models, partners. That a
/// condition that is printed is also read is a law over generated questions (`LawTests`).
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
    "launched=..2021", "launched=2023..",
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
    guard let found = effect(name, cursor.spelling(index), value.text, cursor) else { return nil }
    return .used(value.end, found.meaning, found.effect)
  }

  /// The keys but those of measures.
  private enum Key: String, CaseIterable {
    case price, os, brand
    case notBrand = "not-brand"
    case model, chipset, partner, feature, without, launched, use, compare, limit, sort
  }

  private static let keys = WordGroup(
    (Key.allCases.map { $0.rawValue } + QueryMeasure.all.map { $0.word }).joined(separator: " "))

  private static func effect(
    _ name: String, _ sign: String, _ value: String, _ cursor: Cursor
  ) -> (meaning: String, effect: Effect)? {
    let lower = value.lowercased()
    // A brand that is not known has no phones to ask for, and no option would take it.
    var slug: String? {
      cursor.vocabulary.brand(value)?.id ?? cursor.vocabulary.slug(ofBrand: value)
    }
    guard let key = Key(rawValue: name), key == .price || sign == "=" else {
      return measure(name, sign, value)
    }
    switch key {
    case .price: return price(sign, value).map { ("price", .price($0)) }
    case .os:
      return OperatingSystem.allCases.first { $0.rawValue.lowercased() == lower }
        .map { ("os", .os($0)) }
    case .brand: return slug.map { ("brands", .brand($0)) }
    case .notBrand: return slug.map { ("not_brands", .notBrand($0)) }
    // What holds no word of a name asks for nothing, and no option would take it.
    case .model:
      return ModelWords.of(lower).isEmpty
        ? nil : ("model", .model(ModelMention(words: [lower])))
    case .chipset: return ModelWords.of(lower).isEmpty ? nil : ("chipset", .chipset(lower))
    case .partner:
      return CameraPartnerClause.partners[lower].map { ("camera_partner", .partner($0)) }
    case .feature: return Feature(rawValue: lower).map { ("features", .feature($0)) }
    case .without: return AbsentFeature(name: lower).map { ("not_features", .absent($0)) }
    case .launched: return YearRange(text: value).map { ("launched", .launched($0)) }
    case .use: return Use(rawValue: lower).map { ("use", .use($0)) }
    case .compare: return ("models", .compare(AskedModel(text: lower)))
    case .limit:
      return Int(lower).flatMap { $0 >= 0 ? ("limit", .limit($0)) : nil }
    case .sort: return SortOrder(rawValue: lower).map { ("sort", .sort($0)) }
    }
  }

  private static func measure(
    _ name: String, _ sign: String, _ value: String
  ) -> (meaning: String, effect: Effect)? {
    guard
      let measure = QueryMeasure.all.first(where: { $0.word == name && $0.bound.sign == sign }),
      let number = MeasureText.number(value, of: measure)
    else { return nil }
    return (measure.name, .measure(measure, number))
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
}
