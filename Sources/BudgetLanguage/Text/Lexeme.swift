/// One piece of a query's text: a run of letters, a number, or a mark.
///
/// `20k` is a number and a word that is glued to it; white space and commas belong to no lexeme.
struct Lexeme: Sendable {
  enum Kind: Sendable {
    case word, number, symbol
  }

  let kind: Kind
  /// Offsets in Unicode scalars from the start of the text.
  let start: Int
  let end: Int
  /// Whether nothing stands between this lexeme and the one before.
  let isGlued: Bool
  /// Whether a comma, a colon or a similar mark stands between this lexeme and the one before.
  var followsMark = false
  /// A word in lower case without accents and apostrophes, the digits of a number, or a mark.
  let text: String
  /// The hash of `text`.
  let hash: UInt64
  /// The word's number in the lexicon, −1 for a word that the lexicon does not know.
  var id: Int32 = -1
  /// The number in hundredths, at most ``Lexeme/largest``.
  var hundredths: Int64 = 0
  var hasDecimals = false
  /// Whether thousands are set apart: `20,000`.
  var isGrouped = false

  /// Whether its separators make no number, as those of `12,99` and `1.234.123`.
  var isMalformed = false

  /// Far above every price, and far below what arithmetic could overflow.
  static let largest: Int64 = 100_000_000_000_000

  /// The whole number, where it is one.
  var integer: Int? {
    kind == .number && !hasDecimals && !isMalformed && hundredths < Self.largest
      ? Int(exactly: hundredths / 100) : nil
  }

  func isSymbol(_ mark: String) -> Bool { kind == .symbol && text == mark }
}
