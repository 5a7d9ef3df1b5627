import Catalog

/// What is left out: `no NFC`, `walang 5G`, `not Samsung or Oppo`, `maliban sa Huawei`.
///
/// A list of brands after one such word is left out whole.
enum ExclusionClause {
  static let title = "What is left out"
  static let rule = """
    A word such as `no`, `walang` or `maliban sa` leaves out the feature, network, system or \
    list of brands after it.
    """

  static let examples: [(text: String, canonical: String)] = [
    ("no NFC", "without=nfc"), ("without headphone jack", "without=headphone_jack"),
    ("walang NFC", "without=nfc"), ("no 5G", "without=5g"), ("not Android", "without=android"),
    ("not Samsung", "not-brand=samsung"), ("except Apple", "not-brand=apple"),
    ("no Huawei", "not-brand=huawei"), ("maliban sa Oppo", "not-brand=oppo"),
    ("bukod sa vivo", "not-brand=vivo"), ("huwag Realme", "not-brand=realme"),
    ("not Samsung or Oppo", "not-brand=samsung not-brand=oppo"),
    ("except Samsung, Oppo and vivo", "not-brand=samsung not-brand=oppo not-brand=vivo"),
    ("not for gaming", ""),
  ]

  private enum Item {
    case brand(String)
    case absent(AbsentFeature)

    var isBrand: Bool { if case .brand = self { true } else { false } }
    var effect: Effect {
      switch self {
      case .brand(let slug): .notBrand(slug)
      case .absent(let feature): .absent(feature)
      }
    }
  }

  private static let fillers: WordGroup = """
    the any ang mga na brand brands from a an ng sa phone phones kay yung
    """
  private static let links: WordGroup = "or and o at ni nor saka tsaka pati"

  static func match(_ cursor: Cursor, at start: Int) -> Match? {
    guard start < cursor.count, cursor.isStart(start), cursor[start].kind == .word,
      let word = cursor.lexicon.exclusion.longest(in: cursor, at: start)
    else { return nil }
    var index = word.end
    if cursor.isSymbol(index, "-") { index += 1 }
    var skipped = 0
    while skipped < 2, cursor.isWord(index, fillers), item(cursor, at: index) == nil {
      index += 1
      skipped += 1
    }
    guard let first = item(cursor, at: index) else { return use(cursor, at: index, from: start) }
    var effects = [first.item.effect]
    var end = first.end
    if let note = cursor.nearMissNote(at: index), first.item.isBrand { effects.append(note) }
    if case .brand(let slug) = first.item {
      let run = ModelRun(
        cursor, from: first.end, brand: slug,
        family: cursor.brandOfFamily(at: first.end - 1) == nil ? nil : "")
      if run.end > first.end {
        return .unknown(
          run.end,
          .note(.modelLeftOut(text: cursor.text(start, run.end))))
      }
    }
    while let next = nextItem(cursor, at: end, isBrand: first.item.isBrand) {
      effects.append(next.item.effect)
      if first.item.isBrand, let note = cursor.nearMissNote(at: next.start) { effects.append(note) }
      end = next.end
    }
    return Match(
      end: end, meaning: first.item.isBrand ? "not_brands" : "not_features", effects: effects)
  }

  private static func item(_ cursor: Cursor, at index: Int) -> (item: Item, end: Int)? {
    guard index < cursor.count else { return nil }
    if let found = cursor.lexicon.features.longest(in: cursor, at: index) {
      return (.absent(.feature(found.value)), found.end)
    }
    if let found = cursor.network(at: index) {
      return (.absent(.network(found.network)), found.end)
    }
    if let found = cursor.operatingSystem(at: index) { return (.absent(.os(found.os)), found.end) }
    if let found = cursor.brand(at: index) { return (.brand(found.slug), found.end) }
    return nil
  }

  private static func nextItem(
    _ cursor: Cursor, at index: Int, isBrand: Bool
  ) -> (item: Item, start: Int, end: Int)? {
    guard index < cursor.count else { return nil }
    var next = index
    if cursor.isWord(next, links) || cursor.isSymbol(next, "/") || cursor.isSymbol(next, "&") {
      next += 1
    } else if !(isBrand && cursor[next].followsMark) {
      return nil
    }
    var skipped = 0
    while skipped < 2, cursor.isWord(next, fillers), item(cursor, at: next) == nil {
      next += 1
      skipped += 1
    }
    if let found = item(cursor, at: next), found.item.isBrand == isBrand {
      return (found.item, next, found.end)
    }
    return nil
  }

  /// `not for gaming`: a use cannot be left out, and is not asked for either.
  private static func use(_ cursor: Cursor, at index: Int, from start: Int) -> Match? {
    let next = cursor.isWord(index, Words.forUse) ? index + 1 : index
    guard cursor.isWord(start, Words.not),
      let use = cursor.lexicon.uses.longest(in: cursor, at: next)
    else { return nil }
    return .unknown(use.end, .note(.useLeftOut(text: cursor.text(start, use.end))))
  }
}
