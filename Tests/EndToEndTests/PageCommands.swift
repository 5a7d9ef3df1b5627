import Foundation

/// What a page of documentation shows to be typed, and the files it shows to be saved.
struct PageCommands {
  /// Lines for a shell, in the order of the page; those in sentences after those in blocks.
  var lines: [String] = []
  /// Files by the name that the text before their block gives them.
  var files: [String: String] = [:]
  /// Scripts of the project that are named.
  var scripts: Set<String> = []

  init(of page: String) {
    var before = ""
    for (index, part) in page.components(separatedBy: "\n```").enumerated() {
      guard index % 2 == 1 else {
        before = part.split(separator: "\n\n").last.map(String.init) ?? ""
        lines += Self.quoted(part)
        continue
      }
      let language = part.prefix { $0 != "\n" }
      let block = part.dropFirst(language.count + 1) + "\n"
      let name = before.matches(of: /`([a-z]+\.(csv|map|watch))`/).last.map { String($0.1) }
      if let name, !block.hasPrefix("presyo ") {
        files[name] = String(block)
      } else if language.isEmpty || language == "sh" {
        take(String(block))
      }
    }
    for match in page.matches(of: /(?:^|[\s`(])((?:scripts|\.ci)\/[a-z-]+)(?:[\s`).,]|$)/) {
      scripts.insert(String(match.1))
    }
    // What is shown in a block comes first: sentences speak of it.
    lines = lines.filter { !$0.hasPrefix("(") } + lines.filter { $0.hasPrefix("(") }
  }

  /// Commands in back quotes: three words or more, without a placeholder; in brackets, so that they
  /// can be told from those of blocks.
  private static func quoted(_ text: String) -> [String] {
    text.matches(of: /`(presyo [^`]+)`/).map { String($0.1).replacing("\n", with: " ") }
      .filter { !isName($0) && !isSketch($0) }.map { "(\($0))" }
  }

  private mutating func take(_ block: String) {
    for line in block.replacing("\\\n", with: " ").split(separator: "\n").map(String.init) {
      guard line.hasPrefix("presyo ") || line.hasPrefix("sqlite3 "), !Self.isSketch(line)
      else { continue }
      lines.append(line)
    }
  }

  /// Whether a command or an option is named, and not shown with what it takes.
  private static func isName(_ line: String) -> Bool {
    let words = line.split(separator: " ")
    return words.count < 3
      || (words.count == 3 && (words[2].hasPrefix("--") || ["price", "phone"].contains(words[1])))
  }

  /// Whether a reader has to fill something in, or a drawing is no command.
  private static func isSketch(_ line: String) -> Bool {
    ["…", "DIR", "FILE", "COMMAND", "QUERY", "PHONE", "RAW", "NAME", "   "]
      .contains { line.contains($0) }
  }
}

/// A folder in which the commands of a page run, with a catalogue and files of its own.
struct PageFolder {
  struct Run {
    let status: Int32
    let said: String
  }

  private let folder = Program.temporaryFolder()

  /// A catalogue of a few phones for commands that write the website: the whole one takes a build for
  /// debugging long, and `scripts/test-site` writes it.
  private static let few = Result { try SmallFacts.catalog() }

  /// - Parameter files: those that the page shows; a list and a mapping stand in for those that it
  ///   only names.
  init(files: [String: String]) throws {
    let importing = try String(
      contentsOf: Program.root.appendingPathComponent("docs/import.md"), encoding: .utf8)
    let shown = PageCommands(of: importing).files
    var all = files
    all["list.csv"] = files["list.csv"] ?? shown["prices.csv"]
    all["list.map"] = files["list.map"] ?? shown["prices.map"]
    for (name, text) in all {
      try text.write(toFile: "\(folder)/\(name)", atomically: true, encoding: .utf8)
    }
    try FileManager.default.copyItem(atPath: Program.catalog, toPath: folder + "/own.sqlite")
    try FileManager.default.copyItem(
      atPath: Program.root.path + "/data", toPath: folder + "/data")
  }

  func run(_ line: String) throws -> Run {
    let shell = Process()
    shell.executableURL = URL(fileURLWithPath: "/bin/sh")
    shell.arguments = ["-c", "presyo() { '\(Program.path)' \"$@\"; }; \(line)"]
    let catalog = line.contains("presyo site") ? try Self.few.get() : folder + "/own.sqlite"
    shell.environment = [
      "PRESYO_CATALOG": catalog, "PRESYO_FACTS": folder + "/own.facts",
      "HOME": folder, "PATH": "/usr/bin:/bin", "PRESYO_TODAY": "2026-08-22",
    ]
    shell.currentDirectoryURL = URL(fileURLWithPath: folder)
    shell.standardInput = FileHandle.nullDevice
    let output = Pipe()
    shell.standardOutput = output
    shell.standardError = output
    try shell.run()
    let said = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    shell.waitUntilExit()
    return Run(status: shell.terminationStatus, said: said)
  }
}
