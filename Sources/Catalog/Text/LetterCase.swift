/// Letter case of the 26 Latin letters, as SQLite's `NOCASE` sees it.
public enum LetterCase {
  /// Whether two texts differ at most in it.
  public static func areEqualButForCase(_ left: String, _ right: String) -> Bool {
    left.utf8.elementsEqual(right.utf8) { lower($0) == lower($1) }
  }

  private static func lower(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
  }
}
