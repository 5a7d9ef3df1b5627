internal import Catalog

extension Terminal {
  /// A word: pieces that no line break may part, with the spaces before it.
  private struct Word {
    var pieces: [StyledText.Run] = []
    var gap: Int
    var width: Int { pieces.reduce(0) { $0 + DisplayWidth.of($1.text) } }
    /// An address is worth more whole than within the width.
    var isAddress: Bool { pieces.contains { $0.text.contains("://") } }
  }

  /// The text in lines of at most the width, further ones indented by `hanging` columns.
  package func wrap(_ text: StyledText, hanging: Int = 0) -> [String] {
    let indent = min(hanging, (width ?? .max) / 2)
    var lines: [[StyledText.Run]] = [[]]
    var used = 0
    for word in words(of: text).flatMap({ broken($0, room: (width ?? .max) - indent) }) {
      let isFirst = lines[lines.count - 1].isEmpty
      let gap = isFirst && lines.count > 1 ? 0 : word.gap
      if let width, !isFirst, used + gap + word.width > width {
        lines.append(word.pieces)
        used = indent + word.width
      } else {
        lines[lines.count - 1] += [.init(String(repeating: " ", count: gap))] + word.pieces
        used += gap + word.width
      }
    }
    return lines.enumerated().map { index, runs in
      (index == 0 ? "" : String(repeating: " ", count: indent)) + painted(runs)
    }
  }

  private func words(of text: StyledText) -> [Word] {
    var words: [Word] = []
    var current = Word(gap: 0)
    for run in text.runs {
      var rest = glyphs.text(run.text)[...]
      while !rest.isEmpty {
        let spaces = rest.prefix { $0 == " " }
        if !spaces.isEmpty, !current.pieces.isEmpty {
          words.append(current)
          current = Word(gap: 0)
        }
        current.gap += spaces.count
        rest = rest[spaces.endIndex...]
        let letters = rest.prefix { $0 != " " }
        guard !letters.isEmpty else { break }
        if let last = current.pieces.last, last.style == run.style, last.link == run.link {
          current.pieces[current.pieces.count - 1].text += letters
        } else {
          current.pieces.append(.init(String(letters), run.style, link: run.link))
        }
        rest = rest[letters.endIndex...]
      }
    }
    if !current.pieces.isEmpty { words.append(current) }
    return words
  }

  /// The word, parted where it alone is wider than `room`.
  private func broken(_ word: Word, room: Int) -> [Word] {
    guard word.width > room, !word.isAddress else { return [word] }
    var parts = [Word(gap: word.gap)]
    var used = 0
    for piece in word.pieces {
      for character in piece.text {
        let columns = DisplayWidth.of(character)
        if used + columns > room {
          parts.append(Word(gap: 0))
          used = 0
        }
        parts[parts.count - 1].pieces.append(
          .init(String(character), piece.style, link: piece.link))
        used += columns
      }
    }
    return parts
  }

  private func painted(_ runs: [StyledText.Run]) -> String {
    // Neighbours of one style share one pair of codes, spaces between them included.
    var merged: [StyledText.Run] = []
    for run in runs where !run.text.isEmpty {
      let isBlank = run.text.allSatisfy { $0 == " " }
      if let last = merged.last, isBlank || (last.style == run.style && last.link == run.link) {
        merged[merged.count - 1].text += run.text
      } else {
        merged.append(run)
      }
    }
    // A space that held two words together has done its work.
    return merged.map { run in
      paint(String(run.text.map { $0 == "\u{A0}" ? " " : $0 }), run.style, link: run.link)
    }.joined()
  }
}
