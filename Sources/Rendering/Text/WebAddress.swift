/// Addresses that a reader may follow.
package enum WebAddress {
  /// Whether the address is one of the web; any other scheme could run something.
  package static func isSafe(_ address: String) -> Bool {
    let lower = address.lowercased()
    return lower.hasPrefix("https://") || lower.hasPrefix("http://")
  }

  /// The address with everything percent-encoded that could end a link early.
  package static func encoded(_ address: String) -> String {
    var result = ""
    for byte in address.utf8 {
      let isPlain = (0x21..<0x7F).contains(byte) && !"\"<>()[]\\^`{|}'".utf8.contains(byte)
      if isPlain {
        result.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let hex = String(byte, radix: 16, uppercase: true)
        result += "%" + (hex.count == 1 ? "0" : "") + hex
      }
    }
    return result
  }

  /// The address without its scheme, for a column of a table: `example.com/phones/a06`.
  package static func short(_ address: String) -> String {
    for scheme in ["https://www.", "http://www.", "https://", "http://"]
    where address.hasPrefix(scheme) {
      return String(address.dropFirst(scheme.count))
    }
    return address
  }
}
