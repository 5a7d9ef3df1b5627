import ArgumentParser
import Catalog
import Rendering

/// In what form an answer is printed, and where to.
struct OutputOptions: ParsableArguments {
  @Option(
    name: .customLong("format"),
    help: ArgumentHelp("table, csv, tsv, json, ndjson, md or html.", valueName: "format"),
    completion: .list(OutputFormat.allCases.map(\.rawValue)),
    transform: OutputFormat.init(argument:))
  var namedFormat: OutputFormat?

  @Flag(help: "Short for --format json.")
  var json = false

  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp(
      "Write into this file, in the format of its ending; - is standard output.",
      valueName: "file"), completion: .file())
  var output: String?

  @Flag(help: "Begin CSV with a byte order mark, as some spreadsheets want it.")
  var bom = false

  @Flag(help: "Guard CSV cells that a spreadsheet would run as formulas.")
  var excelSafe = false

  @Option(
    help: ArgumentHelp(
      "Show these columns, by their names in CSV: model,price_php,battery_mah.",
      valueName: "names"))
  var fields: [String] = []

  @Flag(help: "No colours and links, as with NO_COLOR.")
  var noColor = false

  @Flag(help: "Write all at once, not through PRESYO_PAGER, PAGER or less.")
  var noPager = false

  /// The names of ``fields``, one by one.
  var fieldNames: [String] {
    fields.flatMap { $0.split(separator: ",") }.map { $0.trimmingSpaces }.filter { !$0.isEmpty }
  }

  /// The format that was named, else the one that the file's ending tells, else a table.
  var format: OutputFormat {
    namedFormat ?? (json ? .json : nil) ?? output.flatMap(OutputFormat.init(endingOf:)) ?? .table
  }

  func validate() throws {
    guard json, let namedFormat, namedFormat != .json else { return }
    throw ValidationError(
      Phrase(
        "--json and --format \(namedFormat.rawValue) name two formats; keep one of them.",
        "Dalawang format ang --json at --format \(namedFormat.rawValue); isa lang ang itira."))
  }
}

extension Substring {
  fileprivate var trimmingSpaces: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}

extension OutputFormat {
  /// Reads a format given as an option.
  init(argument text: String) throws {
    guard let format = OutputFormat(rawValue: text.lowercased()) else {
      let names = Phrase.either(Self.allCases.map(\.rawValue))
      throw ValidationError(
        Phrase(
          "“\(text)” is not a format; write \(names).",
          "Hindi format ang “\(text)”; isulat ang \(names)."))
    }
    self = format
  }

  /// The format that the ending of a file's name tells: `.csv`, `.json`, `.html` …
  init?(endingOf path: String) {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return nil }
    switch name[name.index(after: dot)...].lowercased() {
    case "txt": self = .table
    case "htm": self = .html
    case "markdown": self = .md
    case "jsonl": self = .ndjson
    case let ending: self.init(rawValue: ending)
    }
  }
}
