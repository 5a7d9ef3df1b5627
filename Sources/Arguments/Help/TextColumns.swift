/// Text in lines of a width.
enum TextColumns {
  /// The words of `text` in lines that are at most `width` characters wide, unless a word is wider.
  static func lines(of text: Substring, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var count = 0
    for word in text.split(separator: " ") {
      let length = word.count
      if count > 0, count + 1 + length > width {
        lines.append(line)
        line = ""
        count = 0
      }
      if count > 0 {
        line += " "
        count += 1
      }
      line += word
      count += length
    }
    if count > 0 || lines.isEmpty { lines.append(line) }
    return lines
  }

  /// Prose in paragraphs; an indented line stands as it is, its continuation indented further.
  static func prose(_ text: String, width: Int) -> String {
    var lines: [String] = []
    var paragraph: [Substring] = []
    func close() {
      guard !paragraph.isEmpty else { return }
      let joined = paragraph.joined(separator: " ")
      lines += Self.lines(of: joined[...], width: width)
      paragraph = []
    }
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.isEmpty || line.hasPrefix(" ") {
        close()
        lines += indented(line, width: width)
      } else {
        paragraph.append(line)
      }
    }
    close()
    return lines.joined(separator: "\n")
  }

  private static func indented(_ line: Substring, width: Int) -> [String] {
    guard line.count > width else { return [String(line)] }
    let indent = String(line.prefix { $0 == " " })
    let further = indent + "  "
    let lines = Self.lines(of: line, width: width - further.count)
    return lines.enumerated().map { ($0 == 0 ? indent : further) + $1 }
  }

  /// Names with their texts beside them, from the 27th column on.
  static func table(_ rows: [(name: String, text: String)], width: Int) -> String {
    let column = 26
    return rows.flatMap { row in
      let texts = lines(of: row.text[...], width: max(20, width - column))
      let name = "  " + row.name
      let isBeside = name.count < column
      let first = isBeside ? name + String(repeating: " ", count: column - name.count) : name
      let indented = texts.map { String(repeating: " ", count: column) + $0 }
      return row.text.isEmpty
        ? [name] : isBeside ? [first + texts[0]] + indented.dropFirst() : [first] + indented
    }.joined(separator: "\n")
  }
}
