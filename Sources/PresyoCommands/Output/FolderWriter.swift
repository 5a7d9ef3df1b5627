import Interchange

/// Writes the files of a folder, each whole or not at all, and remembers which changed.
final class FolderWriter {
  private let folder: String
  private var created = 0
  private var replaced = 0
  private var unchanged = 0

  /// Makes the folder where it is missing.
  init(folder: String) throws(Failure) {
    self.folder = folder
    try CatalogLocation.makeFolder(folder)
  }

  func path(_ name: String) -> String { "\(folder)/\(name)" }

  /// The file as the last run left it; `nil` where there is none.
  func previous(_ name: String) -> String? {
    (try? FileBytes.read(path(name))).map { String(decoding: $0, as: UTF8.self) }
  }

  func write(_ text: String, named name: String) throws {
    switch try AtomicFile.write(Array(text.utf8), to: path(name)) {
    case .created: created += 1
    case .replaced: replaced += 1
    case .unchanged: unchanged += 1
    }
  }

  /// Says on standard error how many files changed.
  func report() {
    StandardStreams.complain(
      "\(folder): \(created) files new, \(replaced) changed, \(unchanged) as they were.")
  }
}
