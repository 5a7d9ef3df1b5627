import Interchange
import Rendering

/// Writes the files of a folder, each whole or not at all, and remembers which changed.
final class FolderWriter {
  private let folder: String
  private let formats: [OutputFormat]
  private var created = 0
  private var replaced = 0
  private var unchanged = 0

  /// Makes the folder where it is missing; `format` is the one that was asked for, a table
  /// standing for every format of files.
  init(folder: String, format: OutputFormat) throws(Failure) {
    self.folder = folder
    formats = format == .table ? OutputFormat.files : [format]
    try CatalogLocation.makeFolder(folder)
  }

  /// Writes a list in the formats asked for as `name.csv` and so on, none before all are on the disk,
  /// and says on standard error what changed in it.
  func write(list name: String, titled title: String, text: (OutputFormat) -> String) throws {
    let texts = formats.map { (format: $0, text: text($0)) }
    let changes = texts.first { $0.format == .csv }.flatMap { csv in
      (try? FileBytes.read(path(name, .csv))).flatMap {
        ListChanges(from: $0, to: Array(csv.text.utf8))
      }
    }
    let written = try AtomicFile.write(
      texts.map { (path: path(name, $0.format), bytes: Array($0.text.utf8)) })
    created += written.count { $0 == .created }
    replaced += written.count { $0 == .replaced }
    unchanged += written.count { $0 == .unchanged }
    if let words = changes?.words { StandardStreams.note("\(title): \(words)") }
  }

  /// Says on standard error how many files changed.
  func report() {
    OldReadings.say()
    StandardStreams.note(
      "\(folder): \(created) files new, \(replaced) changed, \(unchanged) as they were.")
  }

  private func path(_ name: String, _ format: OutputFormat) -> String {
    "\(folder)/\(name).\(format.rawValue)"
  }
}

extension OutputFormat {
  /// The formats that files are written in.
  static var files: [OutputFormat] { [.csv, .md, .html, .json] }
}

extension RenderOptions {
  /// The same options without what only a terminal knows.
  var forFiles: RenderOptions {
    RenderOptions(
      width: nil, color: false, bom: bom, excelSafe: excelSafe, unicode: true,
      fields: fields)
  }
}
