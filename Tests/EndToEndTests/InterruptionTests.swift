import Foundation
import Testing

@Suite("What cannot be written whole is not written at all")
struct InterruptionTests {
  @Test(
    "Interrupted or killed at any moment, each file is the old or the new one, and none is left over",
    arguments: [SIGINT, SIGKILL])
  func interrupted(signal: Int32) throws {
    let folder = Program.temporaryFolder()
    let first = ["export", "-o", folder, "--catalog", try SmallFacts.catalog()]
    #expect(Program.start(first, environment: [:]).status == 0)
    let old = try contents(of: folder)
    let new = Program.temporaryFolder()
    #expect(Program.run("export", "-o", new).status == 0)
    let whole = try contents(of: new)
    for delay in [0.02, 0.15, 0.3, 0.45] {
      let process = Process()
      process.executableURL = URL(fileURLWithPath: Program.path)
      process.arguments = ["export", "-o", folder, "--catalog", Program.catalog]
      process.standardError = FileHandle.nullDevice
      try process.run()
      let deadline = Date(timeIntervalSinceNow: delay)
      while process.isRunning, Date() < deadline {
        RunLoop.current.run(until: Date(timeIntervalSinceNow: 0.005))
      }
      kill(process.processIdentifier, signal)
      process.waitUntilExit()
      if signal == SIGINT, process.terminationReason == .exit {
        #expect([0, 130].contains(process.terminationStatus))
      }
      let now = try contents(of: folder)
      #expect(now.keys.sorted() == old.keys.sorted())
      for (name, bytes) in now { #expect(bytes == old[name] || bytes == whole[name], "\(name)") }
    }
  }

  @Test("A disk that is full leaves the old files as they were")
  func fullDisk() throws {
    // A limit on the size of files is a full disk that needs no privilege.
    let folder = Program.temporaryFolder()
    let small = try SmallFacts.catalog()
    for command in [["export"], ["pricelist", "--all"]] {
      let arguments = command + ["-o", folder, "--catalog"]
      #expect(Program.start(arguments + [small], environment: [:]).status == 0)
      let old = try contents(of: folder)
      let shell = Process()
      shell.executableURL = URL(fileURLWithPath: "/bin/bash")
      shell.arguments =
        ["-c", "trap '' XFSZ; ulimit -f 8; exec \"$0\" \"$@\"", Program.path]
        + arguments + [Program.catalog]
      let complaint = Pipe()
      shell.standardError = complaint
      try shell.run()
      let words = String(
        decoding: complaint.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
      shell.waitUntilExit()
      #expect(shell.terminationStatus == 74)
      #expect(words.contains("the disk is full"))
      let now = try contents(of: folder)
      for (name, bytes) in old where command == ["export"] { #expect(now[name] == bytes) }
      #expect(!now.keys.contains { $0.hasPrefix(".") })
    }
  }

  @Test("A folder that cannot be written is named")
  func unwritable() {
    for arguments in [
      ["pricelist", "--all", "-o", "/proc/nowhere"], ["guide", "--all", "-o", "/proc/nowhere"],
      ["export", "-o", "/proc/nowhere"],
    ] {
      let run = Program.start(
        arguments, environment: ["PRESYO_CATALOG": Program.catalog])
      #expect(run.status == 73)
      #expect(run.complaint.contains("/proc/nowhere"))
      #expect(run.output == "")
    }
  }
}
