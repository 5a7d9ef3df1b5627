import Catalog

/// An amount with its currency, as it stands in a price text.
struct CurrencyAmount {
  /// Positions in the text: of the currency's first character, and after the amount.
  let start: Int
  let end: Int
  let isPeso: Bool
  /// The amount in its currency; `nil` where the currency stands without figures.
  let amount: Peso?
  /// Its own characters: `₱23,999.00`.
  let asWritten: String

  /// Every amount of the text, in order; a number without a currency is none.
  static func all(in text: [Character]) -> [CurrencyAmount] {
    var found: [CurrencyAmount] = []
    var position = 0
    while position < text.count {
      if let amount = read(text, at: position) {
        found.append(amount)
        position = amount.end
      } else {
        position += 1
      }
    }
    return found
  }

  private static func read(_ text: [Character], at start: Int) -> CurrencyAmount? {
    guard start == 0 || !text[start - 1].isLetter || text[start] == "₱" else { return nil }
    for (mark, isPeso) in marks {
      let end = start + mark.count
      guard end <= text.count, Array(text[start..<end]) == mark else { continue }
      return read(text, from: start, after: end, isPeso: isPeso)
    }
    return readCode(text, at: start)
  }

  /// A foreign currency's three capitals, as in `USD 699.00`.
  private static func readCode(_ text: [Character], at start: Int) -> CurrencyAmount? {
    let end = start + 3
    guard end < text.count, codes.contains(String(text[start..<end])) else { return nil }
    let amount = read(text, from: start, after: end, isPeso: false)
    return amount?.amount == nil ? nil : amount
  }

  private static func read(
    _ text: [Character], from start: Int, after mark: Int, isPeso: Bool
  ) -> CurrencyAmount? {
    var position = mark
    while position < text.count, text[position] == " " { position += 1 }
    let first = position
    var digits = ""
    while position < text.count {
      let character = text[position]
      let isFollowed = position + 1 < text.count && isDigit(text[position + 1])
      if isDigit(character) {
        digits.append(character)
      } else if character == ".", isFollowed, !digits.isEmpty, !digits.contains(".") {
        digits.append(character)
      } else if character == ",", isFollowed, !digits.isEmpty {
        // Grouping.
      } else {
        break
      }
      position += 1
    }
    guard first < position else {
      // "₱ - name": the currency of an amount that was never filled in.
      return isPeso
        ? CurrencyAmount(
          start: start, end: mark, isPeso: true, amount: nil,
          asWritten: String(text[start..<mark])) : nil
    }
    return CurrencyAmount(
      start: start, end: position, isPeso: isPeso, amount: Peso(plain: digits),
      asWritten: String(text[start..<position]))
  }

  private static func isDigit(_ character: Character) -> Bool {
    character.isASCII && character.isNumber
  }

  /// Not every three capitals before a number are money: `POCO X3 NFC 64GB`.
  private static let codes: Set<String> = [
    "AED", "AUD", "BDT", "BRL", "CAD", "CHF", "CNY", "EGP", "EUR", "GBP", "HKD", "IDR", "INR",
    "JPY", "KES", "KRW", "KSH", "MXN", "MYR", "NGN", "NPR", "NTD", "NZD", "PKR", "PLN", "RMB",
    "RUB", "SAR", "SGD", "THB", "TRY", "TWD", "USD", "VND", "ZAR",
  ]

  private static let marks: [(mark: [Character], isPeso: Bool)] = [
    ("₱", true), ("PHP", true), ("Php", true), ("NT$", false), ("US$", false), ("HK$", false),
    ("S$", false), ("$", false), ("￥", false), ("¥", false), ("€", false), ("£", false),
    ("Rp", false), ("RM", false),
  ].map { (Array($0.0), $0.1) }
}
