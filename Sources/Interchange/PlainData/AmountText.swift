package import Catalog

/// An amount of money as people write it: `₱23,999.00`, `P5, 490`, `PHP 12,990`, `15K`, `12990`.
package enum AmountText {
  /// What such a text says.
  package enum Reading: Hashable, Sendable {
    /// One amount; `isMarked` where a sign or word says that it is in pesos.
    case pesos(Peso, isMarked: Bool)
    /// Nothing but an amount's own characters, which make no amount.
    case malformed
    case negative
    case foreign
    /// More than one amount.
    case several
    /// What is paid a month, which is no price.
    case perMonth
    /// Other words or signs.
    case other
  }

  /// Reads an amount that stands alone, spaces and characters of no width around it aside.
  ///
  /// With `decimalCommas` points stand between thousands and a comma before centavos.
  package static func read(_ text: String, decimalCommas: Bool = false) -> Reading {
    if !decimalCommas, let amount = commonForm(text) { return .pesos(amount, isMarked: true) }
    var scan = Scan()
    var scalars = visible(text)[...]
    while let scalar = scalars.first {
      if isDigit(scalar) {
        let number = number(&scalars)
        scan.take(number: decimalCommas ? exchanged(number) : number)
        if isEnd(scalars) { break }
      } else if scalar.properties.isAlphabetic {
        scan.take(word: word(&scalars))
      } else {
        scan.take(sign: scalar)
        scalars.removeFirst()
      }
    }
    return scan.reading
  }

  /// The scalars that have a width: nobody sees a byte order mark or a zero-width space.
  private static func visible(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.filter { $0.properties.generalCategory != .format }
  }

  /// The text without the characters that nobody sees.
  package static func written(_ text: String) -> String {
    var written = ""
    written.unicodeScalars.append(contentsOf: visible(text))
    return written
  }

  /// Whether nothing follows an amount but the stroke that says that nothing does: `₱6,499/-`.
  private static func isEnd(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    let rest = scalars.filter { !isSpace($0) }
    return rest == ["/", "-"] || rest == ["/", "="]
  }

  /// Commas and points exchanged.
  private static func exchanged(_ number: String) -> String {
    String(number.map { $0 == "," ? "." : $0 == "." ? "," : $0 })
  }

  /// `₱23,999.00`, as nearly all sources write it: thousands of amounts are read so.
  private static func commonForm(_ text: String) -> Peso? {
    var text = text
    return text.withUTF8 { utf8 in
      guard utf8.count < 20, utf8.starts(with: [0xE2, 0x82, 0xB1]) else { return nil }
      var plain: [UInt8] = []
      var sinceComma: Int?
      for byte in utf8.dropFirst(3) {
        switch byte {
        case UInt8(ascii: ","):
          guard sinceComma ?? 3 == 3, (1...3).contains(plain.count) || sinceComma != nil else {
            return nil
          }
          sinceComma = 0
        case UInt8(ascii: "."):
          guard sinceComma ?? 3 == 3 else { return nil }
          sinceComma = nil
          plain.append(byte)
        default:
          plain.append(byte)
          sinceComma = sinceComma.map { $0 + 1 }
        }
      }
      guard sinceComma ?? 3 == 3 else { return nil }
      return Peso(plain: String(decoding: plain, as: UTF8.self))
    }
  }

  private static func number(_ scalars: inout ArraySlice<Unicode.Scalar>) -> String {
    let taken = scalars.prefix { isDigit($0) || $0 == "," || $0 == "." || isSpace($0) }
    // Spaces at the end, and a comma or a point, belong to what follows.
    let digits = taken.reversed().drop { !isDigit($0) }.reversed()
    scalars = scalars.dropFirst(digits.count)
    var text = ""
    text.unicodeScalars.append(contentsOf: digits.map { isSpace($0) ? " " : $0 })
    return text
  }

  private static func word(_ scalars: inout ArraySlice<Unicode.Scalar>) -> String {
    let taken = scalars.prefix { $0.properties.isAlphabetic }
    scalars = scalars.dropFirst(taken.count)
    var text = ""
    text.unicodeScalars.append(contentsOf: taken)
    return text.lowercased()
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  fileprivate static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .spaceSeparator || scalar == "\t"
  }
}

/// What stood in the text so far.
private struct Scan {
  private var numbers: [String] = []
  private var isMarked = false
  private var isPerMonth = false
  /// Whether the last thing was `Php`, after which a point may stand.
  private var endsWithPesoWord = false
  private var isForeign = false
  private var isNegative = false
  private var isThousands = false
  private var hasOther = false

  mutating func take(number: String) {
    endsWithPesoWord = false
    numbers.append(number)
  }

  mutating func take(word: String) {
    endsWithPesoWord = Self.pesoWords.contains(word)
    if Self.monthWords.contains(word) { isPerMonth = true }
    if Self.pesoWords.contains(word) {
      isMarked = true
    } else if word == "k", numbers.count == 1, !isThousands {
      isThousands = true
    } else if Self.foreignWords.contains(word) {
      isForeign = true
    } else {
      hasOther = true
    }
  }

  mutating func take(sign: Unicode.Scalar) {
    if AmountText.isSpace(sign) { return }
    defer { endsWithPesoWord = false }
    switch sign {
    case "." where endsWithPesoWord: break
    case "₱": isMarked = true
    case "-", "−": if numbers.isEmpty { isNegative = true } else { hasOther = true }
    default:
      if sign.properties.generalCategory == .currencySymbol {
        isForeign = true
      } else {
        hasOther = true
      }
    }
  }

  var reading: AmountText.Reading {
    if isForeign { return .foreign }
    if isPerMonth, !numbers.isEmpty { return .perMonth }
    if hasOther { return numbers.count > 1 && isMarked ? .several : .other }
    if numbers.count > 1 { return .several }
    guard let number = numbers.first else { return .other }
    if isNegative { return .negative }
    guard let amount = Self.pesos(number, isThousands: isThousands) else { return .malformed }
    return .pesos(amount, isMarked: isMarked)
  }

  /// Groups of three after commas or spaces, or none at all; at most two decimals.
  private static func pesos(_ number: String, isThousands: Bool) -> Peso? {
    let halves = number.split(separator: ".", omittingEmptySubsequences: false)
    guard let whole = halves.first, halves.count <= 2 else { return nil }
    let groups = whole.split { $0 == "," || $0 == " " }
    if groups.count > 1 {
      guard let first = groups.first, first.utf8.count <= 3,
        groups.dropFirst().allSatisfy({ $0.utf8.count == 3 }),
        whole.utf8.count(where: { $0 == UInt8(ascii: ",") }) <= groups.count - 1
      else { return nil }
    }
    let decimals = halves.count == 2 ? ".\(halves[1])" : ""
    guard let amount = Peso(plain: groups.joined() + decimals) else { return nil }
    guard isThousands else { return amount }
    let (centavos, isTooLarge) = amount.centavos.multipliedReportingOverflow(by: 1000)
    return isTooLarge || centavos > Peso.limit.centavos ? nil : Peso(centavos: centavos)
  }

  private static let pesoWords: Set<String> = ["p", "ph", "php", "peso", "pesos", "piso"]

  private static let monthWords: Set<String> = [
    "mo", "mos", "month", "months", "monthly", "buwan", "mth", "mths",
  ]

  private static let foreignWords: Set<String> = [
    "us", "usd", "dollar", "dollars", "cny", "rmb", "cn", "yuan", "eur", "euro", "euros", "gbp",
    "pound", "pounds", "rm", "myr", "ringgit", "inr", "rs", "rupee", "rupees", "idr", "rp",
    "rupiah", "sgd", "s", "hk", "hkd", "jpy", "yen", "krw", "won", "thb", "baht", "vnd", "dong",
    "twd", "nt", "ntd", "aud", "cad", "aed", "sar", "pkr", "bdt", "tk", "taka", "ngn", "brl",
    "chf", "nzd", "lkr", "mmk", "khr", "rub",
  ]
}
