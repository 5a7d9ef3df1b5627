import Foundation
import Testing

@Suite("The documentation is true")
struct DocumentationTests {
  private static func text(_ name: String) throws -> String {
    try String(contentsOf: Program.root.appendingPathComponent(name), encoding: .utf8)
  }

  /// Commands in back quotes or code blocks that begin with `presyo`, without placeholders.
  static let commands: [String] = {
    let pages =
      ["README.md"]
      + ["json", "value", "budget-language", "matching"].map { "docs/\($0).md" }
    let found = pages.flatMap { page -> [String] in
      let text = (try? text(page)) ?? ""
      let quoted = text.matches(of: /`(presyo [^`]+)`/).map { String($0.1) }
      let blocks = text.split(separator: "\n").filter { $0.hasPrefix("presyo ") }.map(String.init)
      return quoted + blocks
    }
    // Two words are the name of a command, which may not do without arguments.
    let runnable = found.filter { command in
      command.split(separator: " ").count > 2
    }.filter { command in
      !command.contains("DIR") && !command.contains("COMMAND") && !command.contains("FILE")
        && !command.contains("…") && !command.contains("QUERY")
    }
    return Array(Set(runnable)).sorted()
  }()

  @Test("every command the pages show runs", arguments: commands)
  func commandsRun(command: String) throws {
    let shell = Process()
    shell.executableURL = URL(fileURLWithPath: "/bin/sh")
    let line = command.replacing("presyo ", with: "'\(Program.path)' ", maxReplacements: 1)
    shell.arguments = ["-c", line]
    shell.environment = ["PRESYO_CATALOG": Program.catalog, "HOME": Program.temporaryFolder()]
    shell.currentDirectoryURL = URL(fileURLWithPath: Program.temporaryFolder())
    let output = Pipe()
    shell.standardOutput = output
    shell.standardError = FileHandle.nullDevice
    try shell.run()
    let printed = output.fileHandleForReading.readDataToEndOfFile()
    shell.waitUntilExit()
    #expect(shell.terminationStatus == 0)
    #expect(!printed.isEmpty)
  }

  @Test("enough commands are shown to be worth checking")
  func enoughCommands() {
    #expect(Self.commands.count >= 10)
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
    for page in ["README.md", "ARCHITECTURE.md", "data/README.md"] {
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
