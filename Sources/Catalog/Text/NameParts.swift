/// The letters and the figure of a word such as `reno12`, by which people ask for it apart.
public enum NameParts {
  /// `reno` and `12` for `reno12`, `nova` and `11i` for `nova11i`; nothing for a word with fewer
  /// than three letters before its first digit, whose figure says too little alone (`a15`).
  public static func of(_ word: String) -> [String] {
    let bytes = Array(word.utf8)
    guard let digit = bytes.firstIndex(where: { (0x30...0x39).contains($0) }), digit >= 3
    else { return [] }
    return [
      String(decoding: bytes[..<digit], as: UTF8.self),
      String(decoding: bytes[digit...], as: UTF8.self),
    ]
  }

  /// `note13` for the words `note` and `13`, `15pro` for `15` and `pro`: what people type
  /// together; `nil` where letters meet letters or digits digits.
  public static func joined(_ first: String, _ second: String) -> String? {
    guard let last = first.utf8.last, let next = second.utf8.first else { return nil }
    let digits: ClosedRange<UInt8> = 0x30...0x39
    return digits.contains(last) != digits.contains(next) ? first + second : nil
  }
}
