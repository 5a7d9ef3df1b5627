/// A number said in words, in any of the three systems: `twelve thousand five hundred`,
/// `labinlimang libo`, `bente singko mil`.
struct WordNumber {
  var value: Int64
  /// Where it ends.
  var end: Int
  /// Whether a word such as `thousand` or `mil` is in it.
  var hasThousand = false

  static func read(_ cursor: Cursor, at start: Int) -> WordNumber? {
    guard let first = cursor.numberWord(at: start) else { return nil }
    switch first.value {
    case .oneThousand: return withRemainder(cursor, thousands: 1, at: first.end)
    case .thousand where cursor.isWord(start - 1, Words.article):  // `a thousand`
      return withRemainder(cursor, thousands: 1, at: first.end)
    default: break
    }
    guard let group = group(cursor, at: start) else { return nil }
    return scaled(cursor, group)
  }

  /// `number` with what multiplies it, such as `thousand` after `12`, and the rest after that.
  static func scaled(_ cursor: Cursor, _ number: WordNumber) -> WordNumber? {
    if number.value < 1000, cursor.isWord(number.end, AmountWords.apart) {
      return WordNumber(value: number.value * 1000, end: number.end + 1, hasThousand: true)
    }
    guard let next = cursor.numberWord(at: number.end) else { return number }
    switch next.value {
    case .thousand where number.value < 1_000_000:
      return withRemainder(cursor, thousands: number.value, at: next.end)
    case .million where number.value < 10_000:
      return WordNumber(value: number.value * 1_000_000, end: next.end, hasThousand: true)
    default:
      return number
    }
  }

  private static func withRemainder(
    _ cursor: Cursor, thousands: Int64, at start: Int
  ) -> WordNumber {
    let whole = WordNumber(value: thousands * 1000, end: start, hasThousand: true)
    let next = cursor.skippingLink(at: start)
    guard let rest = group(cursor, at: next), rest.value < 1000,
      !(cursor.numberWord(at: rest.end).map { $0.value.isLarge } ?? false),
      next == start || rest.value < 1000
    else { return whole }
    return WordNumber(value: whole.value + rest.value, end: rest.end, hasThousand: true)
  }

  /// A number below one thousand, or a joined word such as `limanglibo`.
  private static func group(_ cursor: Cursor, at start: Int) -> WordNumber? {
    guard let first = cursor.numberWord(at: start) else { return nil }
    switch first.value {
    case .small(let value):
      if value >= 1000 { return WordNumber(value: value, end: first.end, hasThousand: true) }
      guard value < 100, let next = cursor.numberWord(at: first.end), case .hundred = next.value
      else { return WordNumber(value: value, end: first.end) }
      return withTens(cursor, hundreds: value * 100, at: next.end)
    case .tens:
      guard let ten = tens(cursor, at: start), let next = cursor.numberWord(at: ten.end),
        case .hundred = next.value
      else { return tens(cursor, at: start) }
      return withTens(cursor, hundreds: ten.value * 100, at: next.end)
    case .hundreds(let value):
      return withTens(cursor, hundreds: value, at: first.end)
    default:
      return nil
    }
  }

  private static func withTens(_ cursor: Cursor, hundreds: Int64, at start: Int) -> WordNumber {
    let whole = WordNumber(value: hundreds, end: start)
    guard let rest = tens(cursor, at: cursor.skippingLink(at: start)) else { return whole }
    return WordNumber(value: hundreds + rest.value, end: rest.end)
  }

  /// A number below one hundred.
  private static func tens(_ cursor: Cursor, at start: Int) -> WordNumber? {
    guard let first = cursor.numberWord(at: start) else { return nil }
    switch first.value {
    case .small(let value) where value < 100:
      return WordNumber(value: value, end: first.end)
    case .tens(let value):
      var next = first.end
      if cursor.word(next) != "and" { next = cursor.skippingLink(at: next) }
      if cursor.isSymbol(next, "-") { next += 1 }
      guard let unit = cursor.numberWord(at: next), case .small(let small) = unit.value, small < 10
      else { return WordNumber(value: value, end: first.end) }
      return WordNumber(value: value + small, end: unit.end)
    default:
      return nil
    }
  }
}

extension NumberWord {
  var isLarge: Bool {
    switch self {
    case .thousand, .million, .hundred: true
    default: false
    }
  }
}

extension Cursor {
  func numberWord(at index: Int) -> (end: Int, value: NumberWord)? {
    guard index < count, self[index].kind == .word, self[index].id >= 0, isStart(index)
    else { return nil }
    return lexicon.numbers.longest(in: self, at: index)
  }

  /// The place after a word such as `and` or `y` at `index`, else `index` itself.
  func skippingLink(at index: Int) -> Int {
    guard let word = numberWord(at: index), case .link = word.value else { return index }
    return word.end
  }
}
