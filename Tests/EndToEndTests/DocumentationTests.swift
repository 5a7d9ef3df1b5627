import Foundation
import Testing

@Suite("The documentation is true")
struct DocumentationTests {
  private static func text(_ name: String) throws -> String {
    try String(contentsOf: Program.root.appendingPathComponent(name), encoding: .utf8)
  }

  static let pages: [String] =
    ["README.md", "CONTRIBUTING.md", "SECURITY.md", "ARCHITECTURE.md", "data/README.md"]
    + ((try? FileManager.default.contentsOfDirectory(atPath: Program.root.path + "/docs")) ?? [])
    .filter { $0.hasSuffix(".md") }.sorted().map { "docs/" + $0 }

  @Test("every command that a page shows runs, in its order", arguments: pages)
  func commandsRun(page: String) throws {
    let commands = PageCommands(of: try Self.text(page))
    let folder = try PageFolder(files: commands.files)
    for command in commands.lines {
      let run = try folder.run(command)
      let isRejection = run.said.contains("rejected")
      #expect(run.status == 0 || (run.status == 65 && isRejection), "\(command): \(run.said)")
    }
    for script in commands.scripts {
      let path = Program.root.appendingPathComponent(script).path
      #expect(FileManager.default.isExecutableFile(atPath: path), "\(page) names \(script)")
    }
  }

  @Test("enough commands are shown to be worth checking")
  func enoughCommands() throws {
    let count = try Self.pages.reduce(0) { try $0 + PageCommands(of: Self.text($1)).lines.count }
    #expect(count >= 50)
  }

  @Test("the README names every command that the help names")
  func allCommands() throws {
    let help = Program.run("--help")
    #expect(help.status == 0)
    let listed = help.output.matches(of: /\n  ([a-z]+) +(\(default\) )?[A-Z]/).map { String($0.1) }
    #expect(listed.count >= 14)
    let readme = try Self.text("README.md") + Self.text("CHANGELOG.md")
    for command in listed where command != "help" {
      #expect(readme.contains(command), "\(command) is not in the README or the changelog")
    }
  }

  @Test("every command's help opens with an example or says what it does")
  func helpOfEach() {
    let help = Program.run("--help")
    for match in help.output.matches(of: /\n  ([a-z]+) +(\(default\) )?[A-Z]/) {
      let command = String(match.1)
      guard command != "help" else { continue }
      let page = Program.run(command, "--help")
      #expect(page.status == 0, "\(command)")
      #expect(page.output.hasPrefix("OVERVIEW: "), "\(command)")
      #expect(page.output.contains("USAGE: "), "\(command)")
    }
  }

  @Test("every page that a page links to is there")
  func links() throws {
    for page in Self.pages {
      for match in try Self.text(page).matches(of: /\]\(([^)#]+)\)/) {
        let target = String(match.1)
        guard !target.hasPrefix("http") else { continue }
        let folder = Program.root.appendingPathComponent(page).deletingLastPathComponent()
        let path = folder.appendingPathComponent(target).path
        #expect(FileManager.default.fileExists(atPath: path), "\(page) links to \(target)")
      }
    }
  }
}
