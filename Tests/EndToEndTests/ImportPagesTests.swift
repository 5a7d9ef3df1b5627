import Foundation
import Testing

@Suite("The pages on importing and maintaining can be followed")
struct ImportPagesTests {
  /// A reader's place: the list and the mapping of the page, a copy of `data`, a home.
  private struct Place {
    let folder = Program.temporaryFolder()

    init() throws {
      let blocks = try Self.page("import").components(separatedBy: "```")
      let csv = try #require(blocks.first { $0.hasPrefix("csv\n") })
      let map = try #require(blocks.first { $0.hasPrefix("\n# their column") })
      for (name, text) in [
        ("prices.csv", String(csv.dropFirst(4))), ("prices.map", map),
        ("list.csv", String(csv.dropFirst(4))), ("list.map", map),
      ] {
        try text.write(toFile: "\(folder)/\(name)", atomically: false, encoding: .utf8)
      }
      try FileManager.default.copyItem(
        atPath: Program.root.path + "/data", toPath: folder + "/data")
    }

    static func page(_ name: String) throws -> String {
      try String(
        contentsOf: Program.root.appendingPathComponent("docs/\(name).md"), encoding: .utf8)
    }

    /// The commands of a page's blocks, in their order, lines that go on joined.
    static func commands(_ name: String) throws -> [String] {
      let blocks = try page(name).components(separatedBy: "```")
      return blocks.enumerated().filter { $0.offset % 2 == 1 }.flatMap { block in
        block.element.replacing("\\\n", with: " ").split(separator: "\n").map(String.init)
          .filter { $0.hasPrefix("presyo ") }
      }
    }

    func run(_ command: String) throws -> (status: Int32, complaint: String) {
      let shell = Process()
      shell.executableURL = URL(fileURLWithPath: "/bin/sh")
      shell.arguments = ["-c", "'\(Program.path)' " + command.dropFirst("presyo ".count)]
      shell.environment = [
        "HOME": folder, "PRESYO_DATA": folder + "/data", "PRESYO_TODAY": "2026-11-28",
      ]
      shell.currentDirectoryURL = URL(fileURLWithPath: folder)
      let complaint = Pipe()
      shell.standardOutput = FileHandle.nullDevice
      shell.standardError = complaint
      try shell.run()
      let text = complaint.fileHandleForReading.readDataToEndOfFile()
      shell.waitUntilExit()
      return (shell.terminationStatus, String(decoding: text, as: UTF8.self))
    }
  }

  @Test("every command of a page runs in its order", arguments: ["import", "maintaining"])
  func commands(page: String) throws {
    let place = try Place()
    let commands = try Place.commands(page)
    #expect(commands.count >= 5)
    for command in commands {
      let run = try place.run(command)
      // The page's list has rows that are meant to be rejected.
      let rejects = command.contains("prices.csv") || command.contains("list.csv")
      #expect(run.status == (rejects ? 65 : 0), "\(command): \(run.complaint)")
    }
    if page == "import" {
      let rejected = try String(contentsOfFile: place.folder + "/rejected.csv", encoding: .utf8)
      #expect(rejected.split(separator: "\n").count == 4)
    }
  }
}
