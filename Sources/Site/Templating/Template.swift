/// A template, read once: text with places for values.
///
/// It is the part of Mustache that pages need: `{{name}}`, `{{{name}}}` for what is safe already,
/// `{{.}}`, sections `{{#name}}…{{/name}}`, their opposite `{{^name}}…{{/name}}`, and other
/// templates `{{> name}}`. What it says itself is `{{words.key}}`, which is put in when it is read, so
/// that one file makes the pages of every language.
struct Template: Sendable {
  enum Node: Sendable {
    case text(String)
    case value(String)
    case safe(String)
    case section(String, [Node])
    case inverted(String, [Node])
    case part(String)
  }

  let nodes: [Node]

  /// Reads a template; throws where a section is not closed or closes what is not open.
  ///
  /// - Parameters:
  ///   - text: the template.
  ///   - words: the words that it asks for, safe in HTML as they stand; `nil` where there are none.
  init(
    _ text: String, words: @escaping (_ key: String) -> String? = { _ in nil }
  ) throws(TemplateError) {
    var reader = TemplateReader(text, words)
    nodes = try reader.nodes(in: nil)
  }
}

/// What is wrong with a template, and in which line.
struct TemplateError: Error, Hashable {
  enum Fault: Hashable {
    case tagNotClosed
    case sectionNotClosed(String)
    case closesOther(String)
    case unknownTag(String)
    case unknownWords(String)
  }

  let fault: Fault
  let line: Int
}

/// Reads a template from its beginning to its end.
private struct TemplateReader {
  private var rest: Substring
  private let whole: String
  private let words: (String) -> String?

  private static let wordsMark = "words."

  init(_ text: String, _ words: @escaping (String) -> String?) {
    whole = text
    rest = text[...]
    self.words = words
  }

  /// The nodes up to the end of a section, or of the text.
  mutating func nodes(in section: String?) throws(TemplateError) -> [Template.Node] {
    var nodes: [Template.Node] = []
    while true {
      guard let open = rest.firstIndex(of: "{", followedBy: "{") else {
        guard section == nil else { throw error(.sectionNotClosed(section ?? "")) }
        if !rest.isEmpty { nodes.append(.text(String(rest))) }
        rest = rest[rest.endIndex...]
        return nodes
      }
      if open > rest.startIndex { nodes.append(.text(String(rest[..<open]))) }
      rest = rest[open...].dropFirst(2)
      guard let sign = rest.first else { throw error(.tagNotClosed) }
      let isSafe = sign == "{"
      let name = try tag(closedBy: isSafe ? "}}}" : "}}")
      let word = Self.trimmed(name.dropFirst(isSafe || "#^/>".contains(sign) ? 1 : 0))
      switch sign {
      case "{": nodes.append(.safe(word))
      case "#": nodes.append(.section(word, try self.nodes(in: word)))
      case "^": nodes.append(.inverted(word, try self.nodes(in: word)))
      case ">": nodes.append(.part(word))
      case "/":
        guard word == section else { throw error(.closesOther(word)) }
        return nodes
      case "!", "&", "=", "%", "$", "<": throw error(.unknownTag(String(name)))
      default: nodes.append(try value(word))
      }
    }
  }

  /// The place of a value, or words as they are in the language of the template.
  private func value(_ name: String) throws(TemplateError) -> Template.Node {
    guard name.hasPrefix(Self.wordsMark) else { return .value(name) }
    let key = String(name.dropFirst(Self.wordsMark.count))
    guard let said = words(key) else { throw error(.unknownWords(key)) }
    return .text(said)
  }

  private mutating func tag(closedBy end: String) throws(TemplateError) -> Substring {
    var index = rest.startIndex
    while index < rest.endIndex {
      if rest[index...].hasPrefix(end) {
        let name = rest[..<index]
        rest = rest[index...].dropFirst(end.count)
        return name
      }
      index = rest.index(after: index)
    }
    throw error(.tagNotClosed)
  }

  private func error(_ fault: TemplateError.Fault) -> TemplateError {
    let read = whole[..<rest.startIndex]
    return TemplateError(fault: fault, line: 1 + read.utf8.count { $0 == UInt8(ascii: "\n") })
  }

  private static func trimmed(_ text: Substring) -> String {
    var text = text
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}

extension Substring {
  /// Where two characters stand one after the other.
  fileprivate func firstIndex(of first: Character, followedBy second: Character) -> Index? {
    var index = startIndex
    while let found = self[index...].firstIndex(of: first) {
      let next = self.index(after: found)
      if next < endIndex, self[next] == second { return found }
      index = next
    }
    return nil
  }
}
