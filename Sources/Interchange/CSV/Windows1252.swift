/// The single-byte encoding of Western European Windows.
enum Windows1252 {
  /// Whether the bytes are no UTF-8 and nothing in them speaks for it: every byte above 0x7F
  /// stands for a character, and none of them makes one of UTF-8 with those after it.
  static func couldBe(_ bytes: [UInt8]) -> Bool {
    var hasHigh = false
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      if byte < 0x80 {
        // No text holds a zero: this is another kind of file.
        if byte == 0 { return false }
        index += 1
        continue
      }
      if byte < 0xA0, high[Int(byte - 0x80)] == 0 { return false }
      let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC2 ? 2 : 0
      if length > 0, index + length <= bytes.endIndex,
        String(validating: bytes[index..<(index + length)], as: UTF8.self) != nil
      {
        return false
      }
      hasHigh = true
      index += 1
    }
    return hasHigh
  }

  /// The text in UTF-8; a byte that stands for no character becomes the sign for that.
  static func utf8(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.contains(where: { $0 >= 0x80 }) else { return bytes }
    var text = String.UnicodeScalarView()
    for byte in bytes {
      let code = (0x80..<0xA0).contains(byte) ? high[Int(byte - 0x80)] : UInt16(byte)
      text.append(Unicode.Scalar(code == 0 ? 0xFFFD : code) ?? "\u{FFFD}")
    }
    return Array(String(text).utf8)
  }

  /// Characters of the bytes 0x80 to 0x9F; 0 where there is none.
  private static let high: [UInt16] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
    0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
  ]
}
