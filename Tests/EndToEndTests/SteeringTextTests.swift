import Foundation
import Testing

@Suite("No character from outside steers a terminal")
struct SteeringTextTests {
  /// An escape, a control of the second table, marks of direction, a bell.
  private static let hostile = "x\u{1B}[31m\u{9B}2J\u{202E}\u{2066}\u{200F}\u{61C}\u{7}\u{85}y"

  static let rows: [[String]] = [
    ["find", "--strict", "wrold \(hostile) phones"], ["find", "\(hostile)zzz"],
    ["find", "--\(hostile)"], ["find", "5G", "--brand", hostile],
    ["find", "5G", "--sort", hostile], ["find", "5G", "--as-of", hostile],
    ["find", "5G", "--catalog", "/nowhere/\(hostile)"], ["find", "5G", "-o", "/proc/x\(hostile)"],
    ["show", hostile], ["compare", hostile, "a15"], ["brands", hostile], ["guide", hostile],
    ["pricelist", hostile], ["conflicts", "--field", hostile], ["drops", "--since", hostile],
    ["explain", "5G \(hostile)"], ["explain", "5G \(hostile)", "--json"],
    ["find", "5G \(hostile)", "--json"], ["find", "5G model=\"\(hostile)\"", "--csv"],
    ["explain", "brand=\(hostile) 10k", "--format", "md"],
    ["explain", "5G \(hostile)", "--format", "html"], ["find", "5G \(hostile)", "--format", "csv"],
    ["import", "/nowhere/\(hostile).csv"], ["build", "--from", "/nowhere/\(hostile)"], [hostile],
  ]

  @Test("Arguments of every kind are printed with such characters made visible", arguments: rows)
  func arguments(row: [String]) {
    let run = Program.start(row, environment: ["PRESYO_CATALOG": Program.catalog])
    for text in [run.output, run.complaint] {
      let steering = text.unicodeScalars.filter { scalar in
        switch scalar.value {
        case 0x0A: false
        case 0x00...0x1F, 0x7F...0x9F, 0x61C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
        default: false
        }
      }
      #expect(steering.isEmpty, "\(row): \(text.debugDescription)")
    }
    #expect(!run.output.isEmpty || !run.complaint.isEmpty)
  }

  @Test("JSON gives back the very characters of the question")
  func json() {
    let text = "5G \(Self.hostile)"
    let run = Program.run("explain", text, "--json")
    #expect(run.status == 0)
    #expect(run.object["text"] as? String == text)
    #expect(run.output.contains("\\u001b[31m\\u009b2J\\u202e\\u2066\\u200f\\u061c\\u0007\\u0085y"))
  }

  @Test("An answer that cannot be written is an error, help and version as well")
  func fullDisk() throws {
    for arguments in ["--help", "--version", "find --help", "find 5G", "info"] {
      let process = Process()
      process.executableURL = URL(fileURLWithPath: "/bin/sh")
      process.arguments = ["-c", "\"$0\" \(arguments) > /dev/full", Program.path]
      process.environment = [
        "PRESYO_CATALOG": Program.catalog, "PRESYO_FACTS": Program.catalog + ".facts",
        "HOME": Program.temporaryFolder(), "PATH": "/usr/bin:/bin",
      ]
      let pipe = Pipe()
      process.standardError = pipe
      try process.run()
      let complaint = pipe.fileHandleForReading.readDataToEndOfFile()
      process.waitUntilExit()
      #expect(process.terminationStatus == 74, "\(arguments)")
      #expect(
        String(decoding: complaint, as: UTF8.self).contains("Standard output cannot be written"))
    }
  }

  @Test("A limit on the size of files is an error with a sentence, not a kill")
  func fileLimit() throws {
    let folder = Program.temporaryFolder()
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = [
      "-c", "ulimit -f 8; exec \"$0\" find phones --limit 0 -o \"$1/answer.csv\"", Program.path,
      folder,
    ]
    process.environment = [
      "PRESYO_CATALOG": Program.catalog, "PRESYO_FACTS": Program.catalog + ".facts",
      "HOME": Program.temporaryFolder(), "PATH": "/usr/bin:/bin",
    ]
    let pipe = Pipe()
    process.standardError = pipe
    try process.run()
    let complaint = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(process.terminationReason == .exit)
    #expect(process.terminationStatus == 74)
    #expect(String(decoding: complaint, as: UTF8.self).contains("answer.csv"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder).isEmpty)
  }
}
