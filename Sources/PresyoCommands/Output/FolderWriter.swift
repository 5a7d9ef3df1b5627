import Catalog
import Interchange
import Rendering

/// Writes the files of a folder, all of them or none, and says which changed.
struct FolderWriter: ~Copyable {
  private let folder: String
  private let formats: [OutputFormat]
  private var files: SharedFolder
  private var notes: [Phrase] = []

  /// Makes the folder where it is missing; `format` is the one that was asked for, a table
  /// standing for every format of files.
  init(folder: String, format: OutputFormat) throws {
    self.folder = folder
    formats = format == .table ? OutputFormat.files : [format]
    try CatalogLocation.makeFolder(folder)
    files = try SharedFolder(folder)
  }

  /// Writes a list in the formats asked for as `name.csv` and so on, not yet in their places.
  mutating func add(list name: String, titled title: String, text: (OutputFormat) -> String) throws
  {
    let texts = formats.map { (format: $0, text: text($0)) }
    let changes = texts.first { $0.format == .csv }.flatMap { csv in
      (try? FileBytes.read(path(name, .csv))).flatMap {
        ListChanges(from: $0, to: Array(csv.text.utf8))
      }
    }
    for (format, text) in texts {
      try files.add("\(name).\(format.rawValue)", Array(text.utf8))
    }
    if let words = changes?.words { notes.append(Phrase(same: "\(title): ") + words) }
  }

  /// Puts all files in their places, and says on standard error what changed.
  consuming func put() throws {
    let (folder, notes) = (folder, notes)
    let changes = try files.put()
    for note in notes { StandardStreams.note(note) }
    OldReadings.say()
    func count(_ change: AtomicFile.Change) -> Int { changes.count { $0 == change } }
    StandardStreams.note(
      Phrase(
        "\(folder): \(count(.created)) files new, \(count(.replaced)) changed, \(count(.unchanged)) as they were.",
        "\(folder): \(count(.created)) file ang bago, \(count(.replaced)) ang nagbago, \(count(.unchanged)) ang gaya ng dati."
      ))
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
      fields: fields, language: language)
  }
}
