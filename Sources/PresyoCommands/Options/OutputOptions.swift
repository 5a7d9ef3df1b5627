import Arguments
import Catalog
import Rendering

/// In what form an answer is printed, and where to.
struct OutputOptions: ParsableArguments {
  @Option(
    name: "format",
    help: ArgumentHelp("table, csv, tsv, json, ndjson, md or html.", valueName: "format"),
    completion: .list(OutputFormat.allCases.map(\.rawValue) + ["svg"]),
    transform: NamedFormat.init(argument:))
  var named: NamedFormat?

  @Flag(name: "json", help: "Short for --format json.")
  var json = false

  @Option(
    name: ["o", "output"],
    help: ArgumentHelp(
      "Write into this file, in the format of its ending; - is standard output.",
      valueName: "file"), completion: .file())
  var output: String?

  @Flag(name: "bom", help: "Begin CSV with a byte order mark, as some spreadsheets want it.")
  var bom = false

  @Flag(name: "excel-safe", help: "Guard CSV cells that a spreadsheet would run as formulas.")
  var excelSafe = false

  @Option(
    name: "fields",
    help: ArgumentHelp(
      "Show these columns, by their names in CSV: model,price_php,battery_mah.",
      valueName: "names"))
  var fields: [String] = []

  @Flag(name: "no-color", help: "No colours and links, as with NO_COLOR.")
  var noColor = false

  @Flag(name: "no-pager", help: "Write all at once, not through PRESYO_PAGER, PAGER or less.")
  var noPager = false

  /// The names of ``fields``, one by one.
  var fieldNames: [String] {
    fields.flatMap { $0.split(separator: ",") }.map { $0.trimmingSpaces }.filter { !$0.isEmpty }
  }

  /// The format of an answer that was named.
  var namedFormat: OutputFormat? {
    guard case .answer(let format) = named else { return nil }
    return format
  }

  /// Whether a picture as SVG is asked for, by name or by the file's ending.
  var isSVG: Bool {
    guard named == nil, !json else { return named == .svg }
    return output?.lowercased().hasSuffix(".svg") ?? false
  }

  /// The format that was named, else the one that the file's ending tells, else a table.
  var format: OutputFormat {
    namedFormat ?? (json ? .json : nil) ?? output.flatMap(OutputFormat.init(endingOf:)) ?? .table
  }

  func validate() throws {
    guard json, let named, named != .answer(.json) else { return }
    throw ValidationError(
      Phrase(
        "--json and --format \(named.name) name two formats; keep one of them.",
        "Dalawang format ang --json at --format \(named.name); isa lang ang itira."))
  }
}

extension Substring {
  fileprivate var trimmingSpaces: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}

/// What `--format` names: a form of answers, or that of pictures.
enum NamedFormat: Hashable {
  case answer(OutputFormat)
  case svg

  var name: String {
    switch self {
    case .answer(let format): format.rawValue
    case .svg: "svg"
    }
  }

  /// Reads a format given as an option.
  init(argument text: String) throws {
    if text.lowercased() == "svg" {
      self = .svg
      return
    }
    guard let format = OutputFormat(rawValue: text.lowercased()) else {
      let names = Phrase.either(OutputFormat.allCases.map(\.rawValue))
      throw ValidationError(
        Phrase(
          "“\(text)” is not a format; write \(names).",
          "Hindi format ang “\(text)”; isulat ang \(names)."))
    }
    self = .answer(format)
  }
}

extension OutputFormat {
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
