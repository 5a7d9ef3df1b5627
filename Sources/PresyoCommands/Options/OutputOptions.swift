import ArgumentParser
import Rendering

/// In what form an answer is printed, and where to.
struct OutputOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("table, csv, json, md or html.", valueName: "format"),
    transform: OutputFormat.init(argument:))
  var format: OutputFormat = .table

  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp("Write into this file; - is standard output.", valueName: "file"))
  var output: String?

  @Flag(help: "Begin CSV with a byte order mark, as some spreadsheets want it.")
  var bom = false

  @Flag(help: "Guard CSV cells that a spreadsheet would run as formulas.")
  var excelSafe = false
}

extension OutputFormat {
  /// Reads a format given as an option.
  init(argument text: String) throws {
    guard let format = OutputFormat(rawValue: text.lowercased()) else {
      let names = OptionValue.list(Self.allCases.map(\.rawValue))
      throw ValidationError("“\(text)” is not a format; write \(names).")
    }
    self = format
  }
}
