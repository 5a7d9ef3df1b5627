/// Finding and replacing parts of a text, byte by byte.
///
/// The standard library has the same names, and brings its whole engine of regular expressions with
/// them: over a megabyte of the program, and none of it in Embedded Swift.
extension StringProtocol {
  /// The parts between the places of a sign of ASCII; without the empty ones, unless they are kept.
  package func parts(between sign: Unicode.Scalar, keepingEmpty: Bool = false) -> [String] {
    utf8.split(separator: UInt8(ascii: sign), omittingEmptySubsequences: !keepingEmpty)
      .map { String(decoding: $0, as: UTF8.self) }
  }

  /// Whether it begins with the bytes of `opening`.
  package func begins(with opening: String) -> Bool { utf8.starts(with: opening.utf8) }

  /// Whether the bytes of `part` stand somewhere in it.
  package func contains(_ part: String) -> Bool { firstRange(of: part) != nil }

  /// Where `part` stands first.
  package func firstRange(of part: String) -> Range<String.Index>? {
    place(of: Array(part.utf8), from: startIndex)
  }

  /// Where `part` stands, place after place, none within another.
  package func ranges(of part: String) -> [Range<String.Index>] {
    let bytes = Array(part.utf8)
    guard !bytes.isEmpty else { return [] }
    var ranges: [Range<String.Index>] = []
    while let next = place(of: bytes, from: ranges.last?.upperBound ?? startIndex) {
      ranges.append(next)
    }
    return ranges
  }

  /// The text with `other` in the place of every `part`.
  package func replacing(_ part: String, with other: String) -> String {
    var text = ""
    var start = startIndex
    for range in ranges(of: part) {
      text += self[start..<range.lowerBound]
      text += other
      start = range.upperBound
    }
    return text + self[start...]
  }

  private func place(of part: [UInt8], from start: String.Index) -> Range<String.Index>? {
    guard let first = part.first else { return start..<start }
    var rest = utf8[start...]
    while let place = rest.firstIndex(of: first) {
      rest = rest[place...]
      if rest.starts(with: part) { return place..<rest.index(place, offsetBy: part.count) }
      rest = rest.dropFirst()
    }
    return nil
  }
}
