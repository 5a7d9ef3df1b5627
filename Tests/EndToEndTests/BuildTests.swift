import Foundation
import Testing

@Suite("A catalogue is replaced whole or not at all")
struct BuildTests {
  private let data = Program.root.path + "/data"

  @Test("Killing the build at any moment leaves the old catalogue answering")
  func killedBuild() throws {
    let path = Program.temporaryFolder() + "/catalog.sqlite"
    #expect(
      Program.start(["build", "--from", data, "--catalog", path], environment: [:]).status == 0)
    let before = Program.start(["info", "--format", "json", "--catalog", path], environment: [:])
    for delay in [0.02, 0.1, 0.3, 0.6, 1.0, 1.5] {
      let process = Process()
      process.executableURL = URL(fileURLWithPath: Program.path)
      process.arguments = ["build", "--from", data, "--catalog", path]
      // A build that is done before it is killed remembers the same own facts.
      process.environment = ProcessInfo.processInfo.environment
        .merging(["PRESYO_FACTS": path + ".facts"]) { _, own in own }
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      try process.run()
      let deadline = Date(timeIntervalSinceNow: delay)
      while process.isRunning, Date() < deadline {
        RunLoop.current.run(until: Date(timeIntervalSinceNow: 0.005))
      }
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      let after = Program.start(["info", "--format", "json", "--catalog", path], environment: [:])
      #expect(after.status == 0)
      #expect(after.output == before.output)
    }
    #expect(
      Program.start(["build", "--from", data, "--catalog", path], environment: [:]).status == 0)
    let left = try FileManager.default.contentsOfDirectory(
      atPath: URL(fileURLWithPath: path).deletingLastPathComponent().path)
    #expect(left == ["catalog.sqlite"])
  }

  @Test("Facts with mistakes are reported all at once and build nothing")
  func badFacts() throws {
    let folder = Program.temporaryFolder()
    for file in try FileManager.default.contentsOfDirectory(atPath: data)
    where file.hasSuffix(".csv") {
      try FileManager.default.copyItem(atPath: "\(data)/\(file)", toPath: "\(folder)/\(file)")
    }
    let prices = URL(fileURLWithPath: folder + "/prices.csv")
    var lines = try String(contentsOf: prices, encoding: .utf8).split(separator: "\n").map(
      String.init)
    lines[10] = "no-such-phone,8,256,9990,srp,,,2024-01-01,no-such-source,₱9990,"
    lines[20] = lines[20].replacing(",srp,", with: ",guess,").replacing(",shop,", with: ",guess,")
      .replacing(",online,", with: ",guess,").replacing(",price-drop,", with: ",guess,")
    try (lines.joined(separator: "\n") + "\n").write(to: prices, atomically: true, encoding: .utf8)
    let path = folder + "/catalog.sqlite"
    let run = Program.start(["build", "--from", folder, "--catalog", path], environment: [:])
    #expect(run.status == 65)
    #expect(run.complaint.contains("no-such-phone"))
    #expect(run.complaint.contains("no-such-source"))
    #expect(run.complaint.contains("guess"))
    #expect(run.complaint.contains("prices.csv"))
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test("The user's own catalogue is built from the shipped facts when it is not there yet")
  func ownCatalogue() {
    let home = Program.temporaryFolder()
    let run = Program.start(
      ["5G under PHP 20K"], environment: ["HOME": home, "PRESYO_DATA": data], folder: "/")
    #expect(run.status == 0)
    #expect(run.output.contains("Understood: 5G"))
    #expect(FileManager.default.fileExists(atPath: home + "/.local/share/presyo/catalog.sqlite"))
  }

  @Test("A catalogue from a newer version is refused with a sentence")
  func newerVersion() throws {
    guard FileManager.default.isExecutableFile(atPath: "/usr/bin/sqlite3") else { return }
    let path = Program.temporaryFolder() + "/catalog.sqlite"
    try FileManager.default.copyItem(atPath: Program.catalog, toPath: path)
    let shell = Process()
    shell.executableURL = URL(fileURLWithPath: "/usr/bin/sqlite3")
    shell.arguments = [
      path, "pragma user_version = 9999",
    ]
    shell.standardError = FileHandle.nullDevice
    try shell.run()
    shell.waitUntilExit()
    let run = Program.start(["info", "--catalog", path], environment: [:])
    #expect(run.status == 65)
    #expect(run.complaint.contains("version 9999"))
  }
}
