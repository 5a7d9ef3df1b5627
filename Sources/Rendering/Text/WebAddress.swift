import Catalog

/// Addresses that a reader may follow.
package enum WebAddress {
  /// Whether the address is one of the web; any other scheme could run something.
  package static func isSafe(_ address: String) -> Bool {
    let lower = String(address.unicodeScalars.prefix(8)).lowercased()
    return lower.begins(with: "https://") || lower.begins(with: "http://")
  }

  /// The address with everything percent-encoded that could end a link early.
  package static func encoded(_ address: String) -> String {
    guard !address.utf8.allSatisfy(isPlain) else { return address }
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in address.utf8 {
      bytes +=
        isPlain(byte)
        ? [byte] : [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "("),
      UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "\\"),
      UInt8(ascii: "^"), UInt8(ascii: "`"), UInt8(ascii: "{"), UInt8(ascii: "|"),
      UInt8(ascii: "}"), UInt8(ascii: "'"):
      false
    default: (0x21..<0x7F).contains(byte)
    }
  }

  /// The address without its scheme, for a column of a table: `example.com/phones/a06`.
  package static func short(_ address: String) -> String {
    for scheme in ["https://www.", "http://www.", "https://", "http://"]
    where address.begins(with: scheme) {
      return String(address.unicodeScalars.dropFirst(scheme.utf8.count))
    }
    return address
  }

  /// The site of a short address: `example.com`.
  package static func site(_ short: String) -> String {
    String(short.unicodeScalars.prefix { $0 != "/" })
  }
}
