/// How the characters of a text file stand in its bytes.
package enum TextEncoding: String, CaseIterable, Sendable {
  case utf8 = "utf-8"
  case utf16LittleEndian = "utf-16le"
  case utf16BigEndian = "utf-16be"
  /// What spreadsheets on Windows call ANSI.
  case windows1252 = "windows-1252"

  /// The encoding by one of the names people and programs give it.
  package init?(name: String) {
    let plain = name.lowercased().filter { $0 != "-" && $0 != "_" && $0 != " " }
    switch plain {
    case "utf8", "utf8sig", "unicode": self = .utf8
    case "utf16", "utf16le": self = .utf16LittleEndian
    case "utf16be": self = .utf16BigEndian
    case "windows1252", "cp1252", "ansi", "latin1", "iso88591", "1252": self = .windows1252
    default: return nil
    }
  }

  /// `UTF-8`, `Windows-1252`.
  package var words: String {
    switch self {
    case .utf8: "UTF-8"
    case .utf16LittleEndian, .utf16BigEndian: "UTF-16"
    case .windows1252: "Windows-1252"
    }
  }
}

/// A text in UTF-8, and the encoding it was found to have.
package struct DecodedText: Sendable {
  package let bytes: [UInt8]
  package let encoding: TextEncoding

  /// Decodes a file as `encoding`, else as its byte order mark says, else as what it can be:
  /// UTF-16 where every other byte is nothing, Windows-1252 where no byte speaks for UTF-8.
  package init(_ bytes: [UInt8], as encoding: TextEncoding? = nil) throws(CSVError) {
    self.encoding = encoding ?? Self.found(in: bytes)
    self.bytes =
      switch self.encoding {
      case .utf8: try TextBytes.utf8(bytes)
      case .utf16LittleEndian: try TextBytes.utf16(Self.unmarked(bytes), lowByteFirst: true)
      case .utf16BigEndian: try TextBytes.utf16(Self.unmarked(bytes), lowByteFirst: false)
      case .windows1252: Windows1252.utf8(bytes)
      }
  }

  private static func found(in bytes: [UInt8]) -> TextEncoding {
    if bytes.starts(with: [0xFF, 0xFE]) { return .utf16LittleEndian }
    if bytes.starts(with: [0xFE, 0xFF]) { return .utf16BigEndian }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return .utf8 }
    // Text in Latin letters: half of its UTF-16 is zeros, all on one side.
    let sample = bytes.prefix(512)
    let zeros = sample.enumerated().filter { $1 == 0 }
    if zeros.count * 4 > sample.count, sample.count > 3 {
      if zeros.allSatisfy({ $0.offset % 2 == 1 }) { return .utf16LittleEndian }
      if zeros.allSatisfy({ $0.offset % 2 == 0 }) { return .utf16BigEndian }
    }
    return Windows1252.couldBe(bytes) ? .windows1252 : .utf8
  }

  private static func unmarked(_ bytes: [UInt8]) -> ArraySlice<UInt8> {
    let isMarked = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    return bytes.dropFirst(isMarked ? 2 : 0)
  }
}
