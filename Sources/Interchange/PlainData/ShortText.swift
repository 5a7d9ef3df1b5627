/// Text of others as it may stand in a message.
enum ShortText {
  /// At most 80 characters on one line, without control characters.
  static func of(_ text: String) -> String {
    var short = ""
    var count = 0
    for scalar in text.unicodeScalars {
      if count == 80 { return short + "…" }
      let isControl = scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
      short.unicodeScalars.append(isControl ? " " : scalar)
      count += 1
    }
    return short
  }

  static func quoted(_ text: String) -> String { "\"\(of(text))\"" }
}
