import Foundation
import Testing

/// The phrases that the sources hold, read from their text: `Phrase("English", "Filipino")`.
struct PhraseTable {
  struct Entry {
    let file: String
    let english: Literal
    let filipino: Literal
  }

  /// A string literal as it is written.
  struct Literal {
    /// The text between what is filled in, as it will be seen.
    var pieces = [""]
    /// The names of what is filled in.
    var names: Set<String> = []
  }

  let entries: [Entry]

  /// The entries of all files under `folder`, and the places that could not be read.
  init(folder: URL) throws {
    var entries: [Entry] = []
    let files = try #require(
      FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
    for case let file as URL in files where file.pathExtension == "swift" {
      let text = try String(contentsOf: file, encoding: .utf8)
      for start in text.ranges(of: "Phrase(") {
        var reader = LiteralReader(text[start.upperBound...])
        guard let english = reader.literal() else { continue }
        guard reader.skip(","), let filipino = reader.literal() else {
          Issue.record("\(file.lastPathComponent): a phrase that cannot be read: \(english.pieces)")
          continue
        }
        entries.append(
          Entry(file: file.lastPathComponent, english: english, filipino: filipino))
      }
    }
    self.entries = entries
  }
}

/// Reads string literals of Swift, one after the other.
private struct LiteralReader {
  private var rest: Substring

  init(_ text: Substring) { rest = text }

  mutating func skip(_ sign: String) -> Bool {
    rest = rest.drop(while: \.isWhitespace)
    guard rest.hasPrefix(sign) else { return false }
    rest = rest.dropFirst(sign.count)
    return true
  }

  /// The literal that comes next; `nil` where something else does.
  mutating func literal() -> PhraseTable.Literal? {
    let quote = skip("\"\"\"") ? "\"\"\"" : skip("\"") ? "\"" : nil
    guard let quote else { return nil }
    var literal = PhraseTable.Literal()
    while !rest.isEmpty, !rest.hasPrefix(quote) {
      if rest.hasPrefix("\\(") {
        literal.names.formUnion(Self.names(in: interpolation()))
        literal.pieces.append("")
      } else if rest.hasPrefix("\\") {
        let escaped = rest.dropFirst().first ?? "\\"
        literal.pieces[literal.pieces.count - 1].append(escaped == "n" ? "\n" : escaped)
        rest = rest.dropFirst(2)
      } else {
        literal.pieces[literal.pieces.count - 1].append(rest.removeFirst())
      }
    }
    rest = rest.dropFirst(quote.count)
    return literal
  }

  /// What stands between the brackets of an interpolation.
  private mutating func interpolation() -> Substring {
    rest = rest.dropFirst(2)
    var depth = 1
    var end = rest.startIndex
    while end < rest.endIndex {
      if rest[end] == "(" { depth += 1 }
      if rest[end] == ")" { depth -= 1 }
      if depth == 0 { break }
      end = rest.index(after: end)
    }
    defer { rest = rest[end...].dropFirst() }
    return rest[..<end]
  }

  /// The names of values in an expression: neither functions and members nor words in quotes.
  private static func names(in expression: Substring) -> Set<String> {
    let bare = expression.replacing(/"[^"]*"/, with: "")
    var names: Set<String> = []
    for match in bare.matches(of: /(^|[^.\w])([a-z]\w*)(?![\w(:])/) {
      names.insert(String(match.output.2))
    }
    return names.subtracting(["self", "nil", "by"])
  }
}
