import Catalog

/// Years of launch: `2024`, `since 2023`, `before 2022`, `2020-2023`.
///
/// A bare number from 2007 to next year is a year unless a word of price that never speaks of
/// time stands before it (`under 2020` is ₱2,020), or a currency.
enum YearClause {
  static let title = "Year of launch"
  static let rule = """
    Years from 2007 to next year. A bare number among them is a year unless it has a \
    currency, or a word of price that never speaks of time (`under 2020` is ₱2,020).
    """

  static let examples: [(text: String, canonical: String)] = [
    ("2024", "launched=2024..2024"), ("launched in 2023", "launched=2023..2023"),
    ("from 2022", "launched=2022..2022"), ("mula 2022", "launched=2022..2022"),
    ("since 2023", "launched=2023.."), ("2023 onwards", "launched=2023.."),
    ("before 2022", "launched=..2021"), ("2020-2023", "launched=2020..2023"),
    ("from 2020 to 2022", "launched=2020..2022"),
    ("between 2021 and 2023", "launched=2021..2023"), ("pricelist 2024", "launched=2024..2024"),
    ("price 2024", "launched=2024..2024"), ("under 2020", "price<2020"),
  ]

  private enum Sense {
    case only, since, after, before, until, range
  }

  private static let launched: WordGroup = """
    launched released launch release year lumabas inilabas nilabas inilunsad taong
    """
  /// Words before a year.
  private enum Beginning: String, CaseIterable {
    case `in`, noong, nuong, `for`, of, ng, nitong, sa, year, taong, from, mula, simula, since
    case after, before, bago, pre, until, till, hanggang, up, between, pagitan
  }

  private static let beginnings = WordGroup(
    Beginning.allCases.map { $0.rawValue }.joined(separator: " "))
  private static let links: WordGroup = "to through hanggang thru until up"
  private static let later: WordGroup = "onwards onward pataas up above newer later beyond after"

  static func match(_ cursor: Cursor, at start: Int) -> Match? {
    guard start < cursor.count, cursor.isStart(start) else { return nil }
    var index = start
    if cursor.isWord(index, launched) { index += 1 }
    var sense = Sense.only
    if cursor.isWord(index, beginnings), let word = cursor.word(index).flatMap(Beginning.init) {
      switch word {
      case .sa where cursor.word(index + 1) == "pagitan": (sense, index) = (.range, index + 2)
      case .in, .noong, .nuong, .for, .of, .ng, .nitong, .sa, .year, .taong:
        // Before a bare year these are words that frame; they belong to `launched in`.
        guard index > start || word == .noong || word == .nuong else { return nil }
        index += 1
      case .from, .mula, .simula:
        index += 1
        if cursor.isWord(index, Words.beforeYear) { index += 1 }
      case .since: (sense, index) = (.since, index + 1)
      case .after: (sense, index) = (.after, index + 1)
      case .before, .bago, .pre:
        (sense, index) = (.before, index + 1)
        if cursor.isWord(index, Words.afterBefore) || cursor.isSymbol(index, "-") { index += 1 }
      case .until, .till, .hanggang: (sense, index) = (.until, index + 1)
      case .up where cursor.word(index + 1) == "to": (sense, index) = (.until, index + 2)
      case .up: break
      case .between, .pagitan: (sense, index) = (.range, index + 1)
      }
      if sense == .range, cursor.word(index) == "ng" { index += 1 }
    }
    guard let year = cursor.year(at: index) else { return nil }
    let next = index + 1
    if sense == .only || sense == .range || sense == .since,
      let second = secondYear(cursor, at: next, isBetween: sense == .range)
    {
      return .used(
        second.end, "launched",
        .launched(YearRange(from: min(year, second.year), to: max(year, second.year))))
    }
    switch sense {
    case .range: return nil
    case .since: return .used(next, "launched", .launched(YearRange(from: year)))
    case .after: return .used(next, "launched", .launched(YearRange(from: year + 1)))
    case .before: return .used(next, "launched", .launched(YearRange(to: year - 1)))
    case .until: return .used(next, "launched", .launched(YearRange(to: year)))
    case .only:
      if let end = laterEnd(cursor, at: next) {
        return .used(end, "launched", .launched(YearRange(from: year)))
      }
      if let end = earlierEnd(cursor, at: next) {
        return .used(end, "launched", .launched(YearRange(to: year)))
      }
      return .used(next, "launched", .launched(YearRange(from: year, to: year)))
    }
  }

  /// Whether two years stand at `index` with a word or dash between them.
  static func isRange(_ cursor: Cursor, at index: Int) -> Bool {
    cursor.year(at: index) != nil
      && secondYear(cursor, at: index + 1, isBetween: false) != nil
  }

  private static func secondYear(
    _ cursor: Cursor, at index: Int, isBetween: Bool
  ) -> (year: Int, end: Int)? {
    var next = index
    if cursor.isSymbol(index, "-") || cursor.isSymbol(index, "~") || cursor.isWord(index, links)
      || (isBetween && (cursor.isWord(index, Words.and) || cursor.isSymbol(index, "&")))
    {
      next += cursor.word(index) == "up" ? 2 : 1
    } else {
      return nil
    }
    return cursor.year(at: next).map { ($0, next + 1) }
  }

  private static func laterEnd(_ cursor: Cursor, at index: Int) -> Int? {
    if cursor.isSymbol(index, "+"), cursor.isGlued(index) { return index + 1 }
    let next = cursor.isWord(index, Words.andOr) ? index + 1 : index
    guard cursor.isWord(next, later), cursor.canEnd(at: next + 1) else { return nil }
    if let before = cursor.priceWord(at: next),
      Amount.read(cursor, at: before.amount, afterPriceWord: true) != nil
    {
      return nil
    }
    return next + 1
  }

  private static func earlierEnd(_ cursor: Cursor, at index: Int) -> Int? {
    if cursor.word(index) == "pababa" { return index + 1 }
    guard cursor.isWord(index, Words.andOr) else { return nil }
    return cursor.isWord(index + 1, Words.earlier)
      ? index + 2 : nil
  }
}

extension Cursor {
  /// The year that stands alone at `index`.
  func year(at index: Int) -> Int? {
    guard index < count, isStart(index), let value = self[index].integer,
      vocabulary.years.contains(value), !self[index].isGrouped,
      self[index].length == 4
    else { return nil }
    guard index + 1 < count else { return value }
    if currency(after: index + 1) != nil { return nil }
    let next = self[index + 1]
    if next.isGlued, next.kind != .symbol { return nil }
    if next.kind == .word, AmountWords.units.contains(hash: next.hash) { return nil }
    if next.kind == .symbol, next.isGlued,
      next.isSymbol("%") || next.isSymbol("$") || next.isSymbol("€")
    {
      return nil
    }
    return value
  }
}
