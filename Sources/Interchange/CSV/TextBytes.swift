/// Bytes of a text file as UTF-8 without its byte order mark.
enum TextBytes {
  /// The same text in UTF-8; UTF-16 is known by its byte order mark.
  ///
  /// Bytes that are no UTF-8 pass through, so that the reader can say in which cell they stand.
  static func utf8(_ bytes: [UInt8]) throws(CSVError) -> [UInt8] {
    var text = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      text = Array(bytes.dropFirst(3))
    } else if bytes.starts(with: [0xFF, 0xFE]) {
      text = try utf16(bytes.dropFirst(2), lowByteFirst: true)
    } else if bytes.starts(with: [0xFE, 0xFF]) {
      text = try utf16(bytes.dropFirst(2), lowByteFirst: false)
    }
    if let index = text.firstIndex(of: 0) {
      let place = place(after: text.prefix(index))
      throw .notText(line: place.line, column: place.column)
    }
    return text
  }

  /// The line and the character in it, both from 1, where `bytes` first depart from UTF-8.
  static func firstInvalidPlace(in bytes: ArraySlice<UInt8>) -> (line: Int, column: Int) {
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var sound = 0
    while case .scalarValue(let scalar) = decoder.decode(&iterator) {
      sound += UTF8.width(scalar)
    }
    return place(after: bytes.prefix(sound))
  }

  /// The line and the character in it, both from 1, of what follows `bytes`.
  static func place(after bytes: some Sequence<UInt8>) -> (line: Int, column: Int) {
    var (line, column) = (1, 1)
    var previous: UInt8 = 0
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "\n"):
        if previous != UInt8(ascii: "\r") { line += 1 }
        column = 1
      case UInt8(ascii: "\r"): (line, column) = (line + 1, 1)
      default: column += byte & 0xC0 == 0x80 ? 0 : 1
      }
      previous = byte
    }
    return (line, column)
  }

  static func utf16(
    _ bytes: ArraySlice<UInt8>, lowByteFirst: Bool
  ) throws(CSVError) -> [UInt8] {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    var index = bytes.startIndex
    while index + 1 < bytes.endIndex {
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      units.append(lowByteFirst ? second << 8 | first : first << 8 | second)
      index += 2
    }
    if bytes.count.isMultiple(of: 2), let text = String(validating: units, as: UTF16.self) {
      return Array(text.utf8)
    }
    // Half a character: everything before it is text and tells the place.
    let place = place(after: soundPrefix(of: units).utf8)
    throw .notText(line: place.line, column: place.column)
  }

  private static func soundPrefix(of units: [UInt16]) -> String {
    var text = ""
    var decoder = UTF16()
    var iterator = units.makeIterator()
    while case .scalarValue(let scalar) = decoder.decode(&iterator) {
      text.unicodeScalars.append(scalar)
    }
    return text
  }
}
