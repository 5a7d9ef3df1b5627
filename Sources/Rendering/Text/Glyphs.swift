/// The characters a terminal is drawn with, and their stand-ins in plain ASCII.
package struct Glyphs: Hashable, Sendable {
  package let unicode: Bool

  package init(unicode: Bool) {
    self.unicode = unicode
  }

  package var cut: String { unicode ? "…" : "~" }
  package var rule: String { unicode ? "─" : "-" }
  package var bullet: String { unicode ? "•" : "*" }
  package var horizontal: Character { unicode ? "─" : "-" }
  package var vertical: Character { unicode ? "│" : "|" }
  package var axis: Character { unicode ? "┤" : "|" }
  package var corner: Character { unicode ? "└" : "+" }
  /// One mark for each line of a chart.
  package var points: [Character] {
    unicode ? ["●", "○", "◆", "◇", "▲", "△"] : ["o", "x", "#", "+", "@", "%"]
  }

  /// Where a line turns from level to up or down.
  func turn(falls: Bool) -> Character { unicode ? (falls ? "┐" : "┘") : "+" }
  /// Where a line that fell or rose turns level again.
  func turn(leaves falls: Bool) -> Character { unicode ? (falls ? "└" : "┌") : "+" }

  /// A bar of `fraction` (0…1) of `columns`, in eighths of a column where the terminal can; what
  /// is more than nothing shows at least a sliver.
  package func bar(_ fraction: Double, columns: Int) -> String {
    let bounded = fraction.isFinite ? min(max(fraction, 0), 1) : 0
    let steps = unicode ? 8 : 1
    var filled = Int((bounded * Double(columns * steps)).rounded())
    if bounded > 0 { filled = max(1, filled) }
    guard unicode else { return String(repeating: "#", count: filled) }
    let parts = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]
    return String(repeating: "█", count: filled / 8) + parts[filled % 8]
  }

  /// One character for each figure, as high as its share of the largest; a blank for none.
  package static func spark(_ figures: [Int]) -> String {
    let steps = Array("▁▂▃▄▅▆▇█")
    guard let most = figures.max(), most > 0 else { return "" }
    return String(
      figures.map { figure in
        guard figure > 0 else { return " " }
        let step = (Double(figure) / Double(most) * Double(steps.count - 1)).rounded()
        return steps[min(max(Int(step), 0), steps.count - 1)]
      })
  }

  /// The text in characters the terminal can show; each of our own signs keeps its width.
  package func text(_ text: String) -> String {
    let safe = PrintableText.of(text)
    if unicode || safe.utf8.allSatisfy({ $0 < 0x80 }) { return safe }
    var plain = ""
    for character in safe {
      switch character {
      case "\u{A0}": plain += "\u{A0}"
      case "₱": plain += "P"
      case "·", "•": plain += "|"
      case "…": plain += "~"
      case "–", "—", "−", "─": plain += "-"
      case "“", "”": plain += "\""
      case "‘", "’": plain += "'"
      case "×": plain += "x"
      case "→": plain += ">"
      case "≤": plain += "<="
      case "≥": plain += ">="
      case "≠": plain += "!="
      case "±": plain += "+-"
      case "✓": plain += "+"
      case "★": plain += "*"
      case "†": plain += "^"
      case "▁": plain += "."
      case "▂", "▃": plain += ":"
      case "▄", "▅": plain += "+"
      case "▆", "▇", "█": plain += "#"
      case "é": plain += "e"
      case "ñ": plain += "n"
      default: plain += character.isASCII ? String(character) : "?"
      }
    }
    return plain
  }
}
