/// One kind of long text: a piece that is said again and again.
struct Shape {
  let name: String
  let piece: String

  /// About `length` characters of it.
  func text(ofLength length: Int) -> String {
    String(repeating: piece, count: max(1, length / max(1, piece.unicodeScalars.count)))
  }

  /// Shapes that have kept readers busy, and the questions of the corpus one after another.
  static func all(_ texts: [String]) -> [Shape] {
    [Shape(name: "questions", piece: texts.prefix(20).joined(separator: " ") + " ")]
      + pieces.map { Shape(name: $0.0, piece: $0.1) }
  }

  private static let pieces: [(String, String)] = [
    ("digits", "9"), ("letters", "x"), ("letters and digits", "a1"), ("spaces", "a          "),
    ("punctuation", ".,;:!?"), ("dashes", "- "), ("combining marks", "e\u{301}\u{302}\u{303}"),
    ("marks alone", "\u{301}"), ("marks of symbols", "\u{20D0}"), ("emoji", "🤳🏽👨‍👩‍👧"),
    ("one word", "wrold"), ("unknown words", "wrold dorlw "), ("near brands", "Samsng Xiaomo "),
    ("brands", "samsung oppo "), ("numbers", "15000 12,990 "), ("amounts", "under 10k "),
    ("malformed numbers", "12,99 1.2.3 "), ("groups of digits", "10 000 "), ("ranges", "10k-12k "),
    ("model words", "galaxy a15 note 13 pro "), ("models compared", "iphone 15 vs a15 or "),
    ("series", "note "), ("plus signs", "pro+ "), ("quotes", "\" "), ("open quotes", "model=\"a "),
    ("escapes", "model=\"\\"), ("apostrophes", "a'"), ("negations", "not go "),
    ("exclusions", "not Samsung or "), ("number words", "one hundred "), ("links", "dalawampu't "),
    ("features", "nfc amoled "), ("not needed", "hindi kailangan ng "), ("budgets", "budget 5G "),
    ("years", "2020-2021 "), ("canonical", "brand=samsung price<10000 "), ("storage", "8GB/128GB "),
    ("currencies", "₱ $ "), ("directions", "\u{202E}a\u{202C} "), ("full width", "１０Ｋ "),
  ]
}
