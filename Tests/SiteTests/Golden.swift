import Foundation
import Testing

/// Whole pages kept beside the tests.
enum Golden {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Goldens")

  /// Expects `text` to be what the file holds.
  ///
  /// A file that is missing, or any file while `PRESYO_RECORD` is set, is written anew; the test
  /// then fails all the same, so that somebody reads the difference.
  static func expect(
    _ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let file = folder.appending(path: name)
    let kept = try? String(contentsOf: file, encoding: .utf8)
    let isRecording = ProcessInfo.processInfo.environment["PRESYO_RECORD"] != nil
    if kept == nil || (isRecording && kept != text) {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try text.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("recorded \(name): read it", sourceLocation: sourceLocation)
      return
    }
    guard kept != text else { return }
    let pairs = zip(
      (kept ?? "").split(separator: "\n", omittingEmptySubsequences: false),
      text.split(separator: "\n", omittingEmptySubsequences: false))
    let first = pairs.enumerated().first { $0.element.0 != $0.element.1 }
    Issue.record(
      """
      \(name) differs from line \((first?.offset ?? 0) + 1)
      kept: \(first.map { String($0.element.0) } ?? "(another length)")
      now:  \(first.map { String($0.element.1) } ?? "(another length)")
      """, sourceLocation: sourceLocation)
  }
}
