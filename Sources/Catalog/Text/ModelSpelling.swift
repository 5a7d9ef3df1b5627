/// A model's name as questions are read against it: its letters and digits alone, `+` as `plus`,
/// and the places where its words begin.
package struct ModelSpelling {
  /// The letters in lower case and the digits, in UTF-8.
  package private(set) var bytes: [UInt8] = []
  /// Where words begin, in bytes.
  package private(set) var starts: [Int] = []

  package init(_ model: String) {
    var inWord = false
    for byte in model.utf8 {
      guard byte == 0x2B || Self.isPart(byte) else {
        inWord = false
        continue
      }
      if !inWord { starts.append(bytes.count) }
      inWord = true
      if byte == 0x2B { bytes += Self.plus } else { bytes.append(Self.lower(byte)) }
    }
  }

  package static let plus = Array("plus".utf8)

  /// The name from its word at a place on.
  package func rest(from place: Int) -> String {
    String(decoding: Array(bytes[starts[place]...]), as: UTF8.self)
  }

  /// The words in lower case with their pluses; an apostrophe joins.
  package static func words(of model: String) -> [String] {
    var words: [String] = []
    var word: [UInt8] = []
    for byte in model.utf8 {
      if byte == 0x2B || isPart(byte) {
        word.append(lower(byte))
      } else if byte != 0x27, !word.isEmpty {
        words.append(String(decoding: word, as: UTF8.self))
        word = []
      }
    }
    return word.isEmpty ? words : words + [String(decoding: word, as: UTF8.self)]
  }

  private static func isPart(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x41...0x5A, 0x61...0x7A, 0x30...0x39, 0x2E, 0x80...: true
    default: false
    }
  }

  private static func lower(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
  }
}
