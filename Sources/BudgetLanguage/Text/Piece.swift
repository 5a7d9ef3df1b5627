/// A lexeme without its letters, as clauses look at it: copying one costs nothing.
struct Piece: Sendable {
  let kind: Lexeme.Kind
  /// Whether nothing stands between this piece and the one before.
  let isGlued: Bool
  /// Whether a comma, a colon or a similar mark stands between this piece and the one before.
  let followsMark: Bool
  let hasDecimals: Bool
  /// Whether thousands are set apart: `20,000`.
  let isGrouped: Bool
  /// Whether its separators make no number.
  let isMalformed: Bool
  /// The word's number in the lexicon, −1 for a word that the lexicon does not know.
  let id: Int32
  /// The mark, `≤` for `<=`; 0 for a word or a number.
  let mark: UInt32
  /// Offsets in Unicode scalars from the start of the text.
  let start: Int
  let end: Int
  /// How many bytes its letters take.
  let length: Int
  /// The hash of its letters.
  let hash: UInt64
  /// The number in hundredths, at most ``Lexeme/largest``.
  let hundredths: Int64

  init(_ lexeme: Lexeme, id: Int32) {
    kind = lexeme.kind
    isGlued = lexeme.isGlued
    followsMark = lexeme.followsMark
    hasDecimals = lexeme.hasDecimals
    isGrouped = lexeme.isGrouped
    isMalformed = lexeme.isMalformed
    self.id = id
    mark = lexeme.kind == .symbol ? Self.mark(of: lexeme.text) : 0
    start = lexeme.start
    end = lexeme.end
    length = lexeme.text.utf8.count
    hash = lexeme.hash
    hundredths = lexeme.hundredths
  }

  private static func mark(of text: String) -> UInt32 {
    switch text {
    case "<=": 0x2264
    case ">=": 0x2265
    default: text.unicodeScalars.first?.value ?? 0
    }
  }

  /// The whole number, where it is one.
  var integer: Int? {
    kind == .number && !hasDecimals && !isMalformed && hundredths < Lexeme.largest
      ? Int(exactly: hundredths / 100) : nil
  }

  func isSymbol(_ mark: Unicode.Scalar) -> Bool { self.mark == mark.value }
}
