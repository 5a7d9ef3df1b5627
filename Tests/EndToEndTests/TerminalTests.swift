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
  private func lines(of command: String, columns: Int, color: Bool = false) throws -> [String]? {
    let script = "/usr/bin/script"
    guard FileManager.default.isExecutableFile(atPath: script) else { return nil }
    let shell = Process()
    shell.executableURL = URL(fileURLWithPath: script)
    shell.arguments = [
      "-qc", "stty cols \(columns) -opost; '\(Program.path)' \(command)", "/dev/null",
    ]
    shell.environment = [
      "HOME": Program.temporaryFolder(), "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8",
      "TERM": "xterm", "PRESYO_CATALOG": Program.catalog,
    ].merging(color ? [:] : ["NO_COLOR": "1"]) { first, _ in first }
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

  @Test("A brand beside one without prices keeps its bars")
  func bars() {
    let run = Program.run("brands", "Essential", "Samsung", "--older")
    #expect(run.output.contains("  ████████████\n"))
    #expect(run.output.contains("Phones but no peso price: Essential."))
  }
}
