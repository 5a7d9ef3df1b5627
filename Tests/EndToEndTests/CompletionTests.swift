import Foundation
import Testing

/// Completions as the shells get them: each asks the program what can stand where the cursor is.
@Suite("A shell that completes a line")
struct CompletionTests {
  @Test(
    "is told the names of the catalogue, and nothing where there is none",
    arguments: [
      (["show", "samsung-galaxy-a06"], "samsung-galaxy-a06-5g"),
      (["show", "\"samsung-galaxy-a06"], "samsung-galaxy-a06-5g"),
      (["find", "--brand", "sam"], "samsung"), (["5G", "--brand", "sam"], "samsung"),
      (["price", "add", "samsung-galaxy-a06"], "samsung-galaxy-a06-5g"),
      (["guide", "best-"], "best-camera-phone-under-20k"), (["pricelist", "202"], "2024"),
      (["brands", "samsung", "xia"], "xiaomi"),
    ])
  func names(words: [String], name: String) {
    let question = ["---completion", "zsh", "\(words.count)"] + words
    let run = Program.start(question, environment: ["PRESYO_CATALOG": Program.catalog])
    #expect(run.status == 0, "\(run.complaint)")
    #expect(run.lines.contains(name), "\(run.output)")
    let none = Program.start(question, environment: ["PRESYO_CATALOG": "/nowhere/c.sqlite"])
    #expect(none.output + none.complaint == "names\n")
  }

  @Test(
    "is told the commands, options and values that fit",
    arguments: [
      (["sh"], "show\tOne phone: what it has and costs, every price with its source."),
      (["price", ""], "add\tAdd one price to your own facts."),
      (
        ["help", "pri"],
        "pricelist\tThe pricelist of a year, of every year, or how two lists differ."
      ),
      (["find", "--und"], "--under\tPrice below this amount."),
      (["--und"], "--under\tPrice below this amount."),
      (["find", "--network", ""], "5G"), (["find", "--network=5"], "--network=5G"),
      (["find", "--sort", "-"], "-price"), (["show", "x", "--format", "nd"], "ndjson"),
      (["find", "--catalog", ""], "files"), (["site", "--page-program", ""], "files .wasm"),
      (["show", "x", "--facts", ""], "directories"),
    ])
  func words(words: [String], line: String) {
    let run = Program.start(
      ["---completion", "fish", "\(words.count)"] + words,
      environment: ["PRESYO_CATALOG": Program.catalog])
    #expect(run.lines.contains(line), "\(run.output)")
  }

  /// What a shell prints, in a folder with two files.
  private func shell(_ name: String, _ script: String) throws -> [String] {
    let folder = Program.temporaryFolder()
    for file in ["file one.csv", "page.wasm", "page.html"] {
      try Data().write(to: URL(fileURLWithPath: folder).appendingPathComponent(file))
    }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/" + name)
    process.arguments = ["-c", script]
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    // The program's folder before all others, so that the shell finds it by its name.
    let programs = URL(fileURLWithPath: Program.path).deletingLastPathComponent().path
    process.environment = [
      "PATH": programs + ":/usr/bin:/bin", "PRESYO_CATALOG": Program.catalog, "HOME": folder,
      "LANG": "C.UTF-8",
    ]
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return output.split(separator: "\n").map(String.init)
  }

  /// The words as bash cuts them, and what it offers for the last.
  @Test(
    "bash offers what fits",
    arguments: [
      (["sh"], ["show"]), (["find", "--bran"], ["--brand"]),
      (["find", "--brand", "samsu"], ["samsung"]),
      (["find", "--brand", "=", "samsu"], ["samsung"]),
      (["show", "samsung-galaxy-a06"], ["samsung-galaxy-a06", "samsung-galaxy-a06-5g"]),
      (["find", "-o", "fi"], ["file one.csv"]), (["site", "--page-program", "p"], ["page.wasm"]),
      (["find", "--lang", "="], ["en", "fil"]),
    ])
  func bash(words: [String], offered: [String]) throws {
    let list = (["presyo"] + words).map { "'\($0)'" }.joined(separator: " ")
    let lines = try shell(
      "bash",
      """
      eval "$(presyo --generate-completion-script bash)"
      COMP_WORDS=(\(list)); COMP_CWORD=\(words.count)
      _presyo presyo '\(words[words.count - 1])'
      printf '%s\\n' "${COMPREPLY[@]}"
      """)
    #expect(lines == offered)
  }

  @Test(
    "fish offers what fits, with what is said of it",
    .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/fish")),
    arguments: [
      ("sh", ["show\tOne phone: what it has and costs, every price with its source."]),
      ("find --bran", ["--brand\tOnly this brand; may be repeated."]),
      ("find --brand samsu", ["samsung"]), ("find --brand=samsu", ["--brand=samsung"]),
      ("show samsung-galaxy-a06", ["samsung-galaxy-a06", "samsung-galaxy-a06-5g"]),
      ("find -o fi", ["file one.csv"]), ("site --page-program p", ["page.wasm"]),
    ])
  func fish(line: String, offered: [String]) throws {
    let lines = try shell(
      "fish",
      "presyo --generate-completion-script fish | source; complete -C 'presyo \(line)'")
    #expect(lines == offered)
  }
}
