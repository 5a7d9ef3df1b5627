import Foundation
import Testing

@Suite("What a terminal shows")
struct TerminalTests {
  static let commands = [
    "brands Samsung Xiaomi realme --year 2024", "brands TECNO Infinix vivo realme --year 2023",
    "brands '5G under 20k'", "compare 'galaxy a15' 'note 13' 'poco x7 pro' 'iphone 15 pro max'",
    "show samsung-galaxy-a53-5g", "drops --limit 10", "similar 'galaxy a15 5g'",
    "best camera phone under 20k --why", "guide", "pricelist diff 2023 2024 --brand HONOR",
    "compare 'galxy a15' 'note 13'",
  ]

  /// What a command writes to a terminal of a width, without colours; `nil` without `script`.
  private func lines(
    of command: String, columns: Int, color: Bool = false, rows: Int = 1000,
    environment: [String: String] = [:]
  ) throws -> [String]? {
    let script = "/usr/bin/script"
    guard FileManager.default.isExecutableFile(atPath: script) else { return nil }
    let shell = Process()
    shell.executableURL = URL(fileURLWithPath: script)
    shell.arguments = [
      "-qc", "stty cols \(columns) rows \(rows) -opost; '\(Program.path)' \(command)", "/dev/null",
    ]
    shell.environment = [
      "HOME": Program.temporaryFolder(), "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8",
      "TERM": "xterm", "PRESYO_CATALOG": Program.catalog,
    ].merging(color ? [:] : ["NO_COLOR": "1"]) { first, _ in first }
      .merging(environment) { _, given in given }
    let output = Pipe()
    shell.standardOutput = output
    shell.standardInput = FileHandle.nullDevice
    try shell.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    shell.waitUntilExit()
    return text.split(whereSeparator: \.isNewline).map(String.init)
  }

  @Test("No line is wider than the screen, and no name is cut", arguments: commands)
  func fits(command: String) throws {
    guard let lines = try lines(of: command, columns: 80) else { return }
    #expect(!lines.isEmpty)
    for line in lines where !line.contains("https://") {
      #expect(line.count <= 80, "\(line)")
      #expect(!line.contains("…"), "\(line)")
      #expect(!line.contains("\u{1B}"), "\(line)")
    }
  }

  @Test("Colours come on a terminal that wants them, and change nothing else")
  func colours() throws {
    let command = "compare 'galaxy a15' 'note 13' --differences"
    guard let plain = try lines(of: command, columns: 80),
      let colored = try lines(of: command, columns: 80, color: true)
    else { return }
    #expect(colored.contains { $0.contains("\u{1B}[32m") })
    #expect(colored.map { $0.replacing(/\u{1B}\[[0-9;]*m/, with: "") } == plain)
  }

  @Test("Neither NO_COLOR, a dumb terminal nor --no-color shows a code of colours or links")
  func noColours() throws {
    let command = "show samsung-galaxy-a06-5g"
    for (option, environment) in [
      ("", ["NO_COLOR": "1"]), ("", ["TERM": "dumb"]), ("--no-color", [:]),
    ] {
      let lines = try lines(
        of: "\(command) \(option)", columns: 80, color: true, environment: environment)
      guard let lines else { return }
      #expect(lines.count > 20)
      #expect(!lines.contains { $0.contains("\u{1B}") }, "\(option) \(environment)")
    }
  }

  @Test("Sources open their pages where the terminal can, and the text stays the same")
  func links() throws {
    let command = "show samsung-galaxy-a06-5g"
    guard let plain = try lines(of: command, columns: 80),
      let linked = try lines(of: command, columns: 80, color: true)
    else { return }
    #expect(linked.contains { $0.contains("\u{1B}]8;;https://") })
    let text = linked.map {
      $0.replacing(/\u{1B}\]8;;[^\u{1B}]*\u{1B}\\/, with: "")
        .replacing(/\u{1B}\[[0-9;]*m/, with: "")
    }
    #expect(text == plain)
    let piped = Program.run("show", "samsung-galaxy-a06-5g", environment: ["TERM": "xterm"])
    #expect(!piped.output.contains("\u{1B}"))
  }

  @Test("What is longer than the screen goes through the pager that was named, and only that")
  func pager() throws {
    let pager = ["PRESYO_PAGER": "sed s/^/PAGED/", "PRESYO_TODAY": "2026-08-22"]
    let long = try lines(
      of: "guide", columns: 80, rows: 10, environment: pager)
    guard let long else { return }
    #expect(long.allSatisfy { $0.hasPrefix("PAGED") })
    #expect(long.count > 10)
    for (command, rows, environment) in [
      ("guide --no-pager", 10, pager), ("guide", 1000, pager),
      ("guide", 10, ["PRESYO_PAGER": "", "PAGER": "sed s/^/PAGED/"]),
      ("guide", 10, ["PRESYO_PAGER": "presyo-no-such-pager 2>/dev/null"]),
      ("guide", 10, pager.merging(["TERM": "dumb"]) { $1 }),
    ] {
      let lines = try lines(of: command, columns: 80, rows: rows, environment: environment) ?? []
      #expect(lines.count > 10, "\(command) \(environment)")
      #expect(!lines.contains { $0.hasPrefix("PAGED") }, "\(command) \(environment)")
    }
  }

  @Test("A terminal that is not of UTF-8 gets plain letters, a file the signs as they are")
  func plainLetters() throws {
    for command in [
      "brands Samsung realme", "show samsung-galaxy-a53-5g", "find samsnug under 10k",
    ] {
      let lines = try lines(of: command, columns: 80, environment: ["LC_ALL": "C"])
      guard let lines else { return }
      #expect(lines.contains { $0.contains(/P\d+,\d{3}/) }, "\(command)")
      for line in lines { #expect(line.utf8.allSatisfy { $0 < 0x80 }, "\(line)") }
    }
    for format in ["csv", "json"] {
      let data = Program.run(
        "brands", "Samsung", "--format", format, environment: ["LC_ALL": "C"])
      #expect(data.output == Program.run("brands", "Samsung", "--format", format).output)
    }
  }

  @Test("A brand beside one without prices keeps its bars")
  func bars() {
    let run = Program.run("brands", "Essential", "Samsung", "--older")
    #expect(run.output.contains("  ████████████\n"))
    #expect(run.output.contains("Phones but no peso price: Essential."))
  }
}
