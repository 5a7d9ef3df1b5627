/// A shop's remark in square brackets before or after a product's name: `[Open Box]`.
struct BracketMark: Hashable, Sendable {
  /// The words between the brackets in lower case.
  let words: String

  /// Whether the unit has been opened or used.
  var isUsed: Bool {
    ["2nd hand", "open box", "good", "fair", "excellent", "refurbished", "pre-owned"]
      .contains(words)
  }

  static func marks(in name: String) -> [BracketMark] {
    name.split(separator: "[").dropFirst(name.hasPrefix("[") ? 0 : 1).compactMap { part in
      part.firstIndex(of: "]").map { BracketMark(words: part[..<$0].lowercased()) }
    }
  }

  /// The remarks that say nothing of the model itself, so that `Y20s [G]` keeps its letter.
  private static let remarks: Set<String> = [
    "2nd hand", "open box", "good", "fair", "excellent", "refurbished", "pre-owned", "pre-order",
    "with freebie", "with freebies",
  ]

  /// The name without remarks.
  static func stripped(_ name: String) -> String {
    var text = ""
    var rest = name[...]
    while let open = rest.firstIndex(of: "["), let close = rest[open...].firstIndex(of: "]") {
      text += rest[..<open]
      let words = rest[rest.index(after: open)..<close].lowercased()
      if !remarks.contains(words) { text += rest[open...close] }
      rest = rest[rest.index(after: close)...]
    }
    text += rest
    return text.split(separator: " ").joined(separator: " ")
  }
}
