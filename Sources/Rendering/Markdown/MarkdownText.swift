/// Text made safe to stand in Markdown.
package enum MarkdownText {
  /// The text with every character that Markdown or HTML would read as a mark made plain.
  package static func escaped(_ text: String) -> String {
    let safe = Array(PrintableText.of(text).utf8)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(safe.count + 8)
    for (index, byte) in safe.enumerated() {
      switch byte {
      case UInt8(ascii: "&"): bytes += "&amp;".utf8
      case UInt8(ascii: "<"): bytes += "&lt;".utf8
      case UInt8(ascii: ">"): bytes += "&gt;".utf8
      case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "["),
        UInt8(ascii: "]"), UInt8(ascii: "|"), UInt8(ascii: "~"):
        bytes += [backslash, byte]
      case UInt8(ascii: "_"):
        // Inside a word (battery_mah) an underscore marks nothing.
        let isInside =
          index > 0 && index + 1 < safe.count && isWord(safe[index - 1]) && isWord(safe[index + 1])
        bytes += isInside ? [byte] : [backslash, byte]
      case UInt8(ascii: "#"), UInt8(ascii: "+"), UInt8(ascii: "-"):
        bytes += index == 0 ? [backslash, byte] : [byte]
      default: bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  package static func of(_ text: StyledText) -> String {
    text.runs.map { run in
      let inner = link(escaped(run.text), to: run.link)
      return run.style == .strong && !run.text.isEmpty ? "**\(inner)**" : inner
    }.joined()
  }

  /// The already escaped text as a link, where the address is one of the web.
  package static func link(_ escaped: String, to address: String?) -> String {
    guard let address, WebAddress.isSafe(address) else { return escaped }
    return "[\(escaped)](\(WebAddress.encoded(address)))"
  }

  private static let backslash = UInt8(ascii: "\\")

  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...:
      true
    default: false
    }
  }
}
