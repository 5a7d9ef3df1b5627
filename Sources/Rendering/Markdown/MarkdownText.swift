/// Text made safe to stand in Markdown.
package enum MarkdownText {
  /// The text with every character that Markdown or HTML would read as a mark made plain.
  package static func escaped(_ text: String) -> String {
    var result = ""
    let characters = Array(PrintableText.of(text))
    for (index, character) in characters.enumerated() {
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\\", "`", "*", "[", "]", "|", "~": result += "\\\(character)"
      case "_":
        // Inside a word (battery_mah) an underscore marks nothing.
        let isInside =
          index > 0 && index + 1 < characters.count && isWord(characters[index - 1])
          && isWord(characters[index + 1])
        result += isInside ? "_" : "\\_"
      case "#" where index == 0, "+" where index == 0, "-" where index == 0:
        result += "\\\(character)"
      default: result.append(character)
      }
    }
    return result
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

  private static func isWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber
  }
}
