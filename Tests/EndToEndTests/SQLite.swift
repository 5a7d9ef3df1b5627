import Foundation

/// Questions put to the catalogue with the `sqlite3` program, past the program under test.
enum SQLite {
  private static let path = "/usr/bin/sqlite3"

  static var isInstalled: Bool { FileManager.default.isExecutableFile(atPath: path) }

  /// The rows of a statement, each cell as text, empty for null.
  static func rows(_ statement: String) throws -> [[String]] {
    let shell = Process()
    shell.executableURL = URL(fileURLWithPath: path)
    shell.arguments = ["-readonly", "-batch", Program.catalog, statement]
    let output = Pipe()
    shell.standardOutput = output
    try shell.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    shell.waitUntilExit()
    guard shell.terminationStatus == 0 else { throw Failed(status: shell.terminationStatus) }
    return text.split(separator: "\n").map { line in
      line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    }
  }

  struct Failed: Error {
    let status: Int32
  }
}
