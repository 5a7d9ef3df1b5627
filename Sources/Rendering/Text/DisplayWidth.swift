/// How many columns of a terminal a text takes.
package enum DisplayWidth {
  package static func of(_ text: String) -> Int {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.utf8.count }
    return text.reduce(0) { $0 + of($1) }
  }

  /// 0 for marks and invisible characters, 2 for East Asian wide characters and emoji, else 1.
  package static func of(_ character: Character) -> Int {
    if character.isASCII { return 1 }
    var width = 0
    for scalar in character.unicodeScalars {
      // The emoji selector makes a sign such as ❤ two columns wide.
      if scalar.value == 0xFE0F { return 2 }
      width = max(width, of(scalar))
    }
    return width
  }

  private static func of(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    default: break
    }
    let isRegionalIndicator = (0x1F1E6...0x1F1FF).contains(scalar.value)
    if scalar.properties.isEmojiPresentation || isRegionalIndicator { return 2 }
    return wide.contains { $0.contains(scalar.value) } ? 2 : 1
  }

  /// The blocks whose characters are East Asian wide or full-width.
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
    0xA000...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19,
    0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x17000...0x18CFF, 0x1B000...0x1B2FF,
    0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD,
  ]
}

extension String {
  /// The text cut to at most `columns`, its last column then being `mark`.
  package func shortened(to columns: Int, mark: String) -> String {
    guard DisplayWidth.of(self) > columns else { return self }
    let room = columns - DisplayWidth.of(mark)
    guard room >= 0 else { return String(repeating: ".", count: max(0, columns)) }
    var kept = ""
    var width = 0
    for character in self {
      let next = width + DisplayWidth.of(character)
      if next > room { break }
      kept.append(character)
      width = next
    }
    while kept.last == " " { kept.removeLast() }
    return kept + mark
  }

  /// The text with spaces up to `columns`, before it where `trailing`.
  package func padded(to columns: Int, trailing: Bool) -> String {
    let spaces = String(repeating: " ", count: max(0, columns - DisplayWidth.of(self)))
    return trailing ? spaces + self : self + spaces
  }
}
