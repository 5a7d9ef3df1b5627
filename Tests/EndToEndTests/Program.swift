import Foundation

/// The built program, run as a user runs it.
struct Program {
  /// What a run printed and how it ended.
  struct Run {
    let status: Int32
    let output: String
    let complaint: String
    /// Whether a signal ended it.
    let wasSignalled: Bool

    var json: Any? { try? JSONSerialization.jsonObject(with: Data(output.utf8)) }
    var object: [String: Any] { json as? [String: Any] ?? [:] }
    var lines: [String] {
      output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }
  }

  /// The folder of the project.
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The program that was built with the tests, beside them.
  static let path = path(of: "presyo")

  private static func path(of program: String) -> String {
    let tests = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    return tests.deletingLastPathComponent().appendingPathComponent(program).path
  }

  /// One catalogue built from `data/`, shared by all tests that only read.
  static let catalog: String = {
    let folder = temporaryFolder()
    let path = folder + "/catalog.sqlite"
    let run = start(["build", "--from", root.path + "/data", "--catalog", path], environment: [:])
    if run.status != 0 { print("The catalogue could not be built: \(run.complaint)") }
    return path
  }()

  /// Runs the program against the shared catalogue.
  static func run(
    _ arguments: String..., environment: [String: String] = [:], folder: String? = nil
  ) -> Run {
    start(
      arguments,
      environment: environment.merging(["PRESYO_CATALOG": catalog]) { given, _ in given },
      folder: folder)
  }

  /// Runs the program, or another that was built with it, with just this environment added to an
  /// empty home.
  static func start(
    _ arguments: [String], environment: [String: String], folder: String? = nil,
    program: String = "presyo"
  ) -> Run {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path(of: program))
    process.arguments = arguments
    // Each catalogue has its own facts, lest one test's import be another's fact.
    let named =
      arguments.firstIndex(of: "--catalog").flatMap { index in
        arguments.indices.contains(index + 1) ? arguments[index + 1] : nil
      } ?? environment["PRESYO_CATALOG"]
    let facts = named.map { ["PRESYO_FACTS": $0 + ".facts"] } ?? [:]
    process.environment = [
      "HOME": emptyHome, "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "PRESYO_TODAY": "2026-08-22",
    ]
    .merging(facts) { _, given in given }
    .merging(environment) { _, given in given }
    if let folder { process.currentDirectoryURL = URL(fileURLWithPath: folder) }
    // Files, not pipes: a large answer cannot fill them up and stall the program.
    let output = temporaryFolder() + "/output"
    let complaint = output + ".error"
    _ = FileManager.default.createFile(atPath: output, contents: nil)
    _ = FileManager.default.createFile(atPath: complaint, contents: nil)
    process.standardOutput = FileHandle(forWritingAtPath: output)
    process.standardError = FileHandle(forWritingAtPath: complaint)
    process.standardInput = FileHandle.nullDevice
    do {
      try process.run()
    } catch {
      return Run(status: -1, output: "", complaint: "\(error)", wasSignalled: false)
    }
    process.waitUntilExit()
    return Run(
      status: process.terminationStatus,
      output: String(
        decoding: FileManager.default.contents(atPath: output) ?? Data(), as: UTF8.self),
      complaint: String(
        decoding: FileManager.default.contents(atPath: complaint) ?? Data(), as: UTF8.self),
      wasSignalled: process.terminationReason == .uncaughtSignal)
  }

  /// The folder of this run of the tests, taken away when it ends.
  private static let workplace: String = {
    let folder =
      NSTemporaryDirectory() + "presyo-tests-\(ProcessInfo.processInfo.processIdentifier)"
    atexit { try? FileManager.default.removeItem(atPath: Program.workplace) }
    return folder
  }()

  /// A new empty folder.
  static func temporaryFolder() -> String {
    let folder = URL(fileURLWithPath: workplace).appendingPathComponent(UUID().uuidString)
    try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder.path
  }

  private static let emptyHome = temporaryFolder()
}
