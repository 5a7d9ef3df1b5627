import Catalog

/// How figures are cut out of a text: with the marks that set thousands apart, and decimals.
extension Lexer {
  /// Reads `20000`, `20,000.00`, `5, 000`, `1.5`; `20.000` is twenty thousand too.
  mutating func number() {
    let start = position
    let maySpace = maySetApart(start)
    var text = ""
    var whole: Int64 = 0
    func take(_ value: Int64, _ digit: UInt32) -> Int64 {
      min(value * 10 + Int64(digit - 0x30), Lexeme.largest / 100)
    }
    while isDigit(position) {
      whole = take(whole, plain(position))
      text.unicodeScalars.append(Unicode.Scalar(UInt8(plain(position))))
      position += 1
    }
    var isGrouped = false
    if position - start <= 3 {
      var groups = 0
      while let next = group(after: position, spaced: groups == 0 && !followsLetters(start))
        ?? (maySpace ? spacedGroup(after: position, isFirst: groups == 0) : nil)
      {
        groups += 1
        for index in (next - 3)..<next {
          whole = take(whole, plain(index))
          text.unicodeScalars.append(Unicode.Scalar(UInt8(plain(index))))
        }
        position = next
        isGrouped = true
      }
    }
    var cents: Int64 = 0
    var hasDecimals = false
    if plain(position) == 0x2E, isDigit(position + 1) {
      position += 1
      text += "."
      var places = 0
      while isDigit(position) {
        if places < 2 { cents = cents * 10 + Int64(plain(position) - 0x30) }
        text.unicodeScalars.append(Unicode.Scalar(UInt8(plain(position))))
        places += 1
        position += 1
      }
      if places == 1 { cents *= 10 }
      hasDecimals = cents > 0
      if places == 3, !isGrouped, whole > 0, whole < 1000 {
        let thousandths = text.parts(between: ".").last.flatMap { Int64($0) } ?? 0
        whole = whole * 1000 + thousandths
        cents = 0
        hasDecimals = false
        isGrouped = true
      }
    }
    var lexeme = Lexeme(
      kind: .number, start: start, end: position, isGlued: isGlued, text: text,
      hash: WordHash.of(text))
    lexeme.hundredths = min(whole * 100 + cents, Lexeme.largest)
    lexeme.hasDecimals = hasDecimals
    lexeme.isGrouped = isGrouped
    if let end = endOfMalformed(from: start) {
      position = end
      lexeme = Lexeme(
        kind: .number, start: start, end: end, isGlued: isGlued, text: text, hash: lexeme.hash)
      lexeme.isMalformed = true
    }
    add(lexeme)
  }

  /// Where three more digits end that a comma sets apart, `nil` where none follow.
  private func group(after index: Int, spaced: Bool) -> Int? {
    guard plain(index) == 0x2C else { return nil }
    var next = index + 1
    let hasSpace = plain(next) == 0x20
    if hasSpace {
      guard spaced else { return nil }
      next += 1
    }
    guard isDigit(next), isDigit(next + 1), isDigit(next + 2), !isDigit(next + 3) else {
      return nil
    }
    if hasSpace, next + 3 < scalars.count, letter(next + 3) != nil { return nil }
    return next + 3
  }

  /// Where three more digits end that a space sets apart, as in `10 000`; `nil` where none follow.
  private func spacedGroup(after index: Int, isFirst: Bool) -> Int? {
    guard Self.isGroupSpace(plain(index)), isDigit(index + 1), isDigit(index + 2),
      isDigit(index + 3), !isDigit(index + 4),
      letter(index + 4) == nil || isCurrency(from: index + 4)
    else { return nil }
    // Only round figures are thousands wherever they stand: `iPhone 15 512` is none.
    let isRound = plain(index + 2) == 0x30 && plain(index + 3) == 0x30
    return isRound || followsMoneyWord || !isFirst ? index + 4 : nil
  }

  /// Whether `php`, `p` or `pesos` stands there and no longer word.
  private func isCurrency(from index: Int) -> Bool {
    var bytes: [UInt8] = []
    var next = index
    while bytes.count < 6, let letter = letter(next) {
      bytes.append(letter)
      next += 1
    }
    return Self.currencies.contains(String(decoding: bytes, as: UTF8.self))
  }

  private static func isGroupSpace(_ scalar: UInt32) -> Bool {
    scalar == 0x20 || scalar == 0xA0 || scalar == 0x202F || scalar == 0x2009
  }

  /// Whether a space may set thousands apart in the number at `start`: it is no part of a name.
  private func maySetApart(_ start: Int) -> Bool {
    !isGlued || lexemes.last.map { $0.kind == .symbol || Self.moneyWords.contains($0.text) } ?? true
  }

  private var followsMoneyWord: Bool {
    lexemes.last.map { Self.moneyWords.contains($0.text) } ?? false
  }

  /// Words after which a number is an amount of money.
  private static let moneyWords: WordGroup = """
    p php ₱ piso pesos budget under below over above hanggang hangtod max maximum min minimum \
    around about mga nasa < > <= >= ~ than least most to presyo price halagang ubos
    """

  /// Where a run of digits, commas and dots ends whose separators make no number: `12,99`,
  /// `1,5,9`, `1.234.123`, `₱1 5000`; `nil` where the number from `start` to here is whole.
  private func endOfMalformed(from start: Int) -> Int? {
    var index = position
    if endOfSeparators(from: index) == nil {
      // After a currency another number makes no sense: `PHP 1 5000`.
      guard followsMoneyWord, position - start <= 3,
        Self.isGroupSpace(plain(index)), isDigit(index + 1), isDigit(index + 2),
        isDigit(index + 3)
      else { return nil }
      index += 1
      while isDigit(index) { index += 1 }
      return letter(index) == nil ? index : nil
    }
    while let next = isDigit(index) ? index + 1 : endOfSeparators(from: index) { index = next }
    return index
  }

  /// Where one or two marks end that people set digits apart with, if a digit follows.
  private func endOfSeparators(from index: Int) -> Int? {
    for end in (index + 1)...(index + 2) {
      guard end <= scalars.count else { return nil }
      switch scalars[end - 1] {
      case ",", ".", "'", "’", "_": if isDigit(end) { return end }
      default: return nil
      }
    }
    return nil
  }

  private static let currencies: WordGroup = "₱ p php pesos peso piso"

  /// Whether the number is glued to letters that are no currency, as in `A15`.
  private func followsLetters(_ start: Int) -> Bool {
    guard isGlued, let last = lexemes.last, last.kind == .word else { return false }
    return last.text != "p" && last.text != "php"
  }
}
