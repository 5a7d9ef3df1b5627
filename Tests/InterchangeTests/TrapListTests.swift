import Foundation
import Interchange
import Testing

/// What could end the program, or goes on where arithmetic overflows, stands in `docs/traps.csv`
/// with the reason why no input brings it about.
@Suite struct `The list of traps` {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// A line of the sources that the list has to name.
  private struct Trap: Hashable, CustomStringConvertible {
    let file: String
    let code: String

    var description: String { "\(file): \(code)" }
  }

  /// `try!`, `fatalError`, `precondition`, `assert`, forced casts and unwraps, arithmetic that does
  /// not look at overflow, casts of bits, and whole numbers of decimal ones.
  private func isTrap(_ line: String) -> Bool {
    let code = line.replacing(#/"(\\.|[^"\\])*"/#, with: "\"\"")
    return code.contains(
      #/try!|fatalError|precondition|assert(ionFailure)?\(|\bas!|&[-+*]|&<<|&>>/#)
      || code.contains(#/unsafeBitCast|unsafelyUnwrapped|unowned|[\w)\]}]!($|[^=\w'"])/#)
      || code.contains(#/\bU?Int(8|16|32|64)?\([^eclt].*\.rounded\(/#)
  }

  private static let signs = Array("!&".utf8)
  private static let words = [
    "fatalError", "precondition", "assert", "unsafe", "unowned", ".rounded(",
  ]

  private func found() throws -> Set<Trap> {
    let sources = Self.root.appending(path: "Sources").standardizedFileURL
    let all = try #require(
      FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil))
    var traps: Set<Trap> = []
    for case let file as URL in all where file.pathExtension == "swift" {
      let path = String(file.standardizedFileURL.path.dropFirst(sources.path.count + 1))
      let text = try String(contentsOf: file, encoding: .utf8)
      let isSuspect = Self.words.contains { text.range(of: $0) != nil }
      for line in text.split(separator: "\n") {
        // Few lines need the whole look.
        guard isSuspect || line.utf8.contains(where: Self.signs.contains) else { continue }
        let code = line.trimmingCharacters(in: .whitespaces)
        if !code.hasPrefix("//"), isTrap(code) { traps.insert(Trap(file: path, code: code)) }
      }
    }
    return traps
  }

  @Test func `names every one of the sources with its reason, and no other`() throws {
    let list = try CSVTable(
      text: String(contentsOf: Self.root.appending(path: "docs/traps.csv"), encoding: .utf8))
    #expect(list.header == ["file", "code", "reason"])
    let listed = Set(list.rows.map { Trap(file: $0.cells[0], code: $0.cells[1]) })
    #expect(list.rows.allSatisfy { !$0.cells[2].isEmpty })
    let found = try found()
    #expect(found.subtracting(listed) == [], "not in docs/traps.csv")
    #expect(listed.subtracting(found) == [], "no longer in the sources")
  }

  @Test(arguments: [
    "let a = try! read()", "fatalError(\"x\")", "let b = c as! String", "list.first!.name",
    "let d = e[0]!", "f = g &+ 1", "h &*= 2", "unsafeBitCast(i, to: Int.self)",
    "Int((j * 2).rounded())", "precondition(k > 0)", "assert(l)", "(m)!",
  ])
  func `knows a trap when it sees one`(line: String) { #expect(isTrap(line)) }

  @Test(arguments: [
    "if !a {}", "a != b", "let s = \"stop!\"", "Int(exactly: (j * 2).rounded())", "a & b",
    "Int(clamping: c.rounded())",
  ])
  func `and what is none`(line: String) { #expect(!isTrap(line)) }
}
