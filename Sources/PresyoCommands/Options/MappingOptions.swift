import Arguments
import Catalog
import Interchange

/// What the columns of somebody's list hold, and what is the same in all its rows.
struct MappingOptions: ParsableArguments {
  @Option(
    name: "mapping",
    help: ArgumentHelp("A file that says which column holds what.", valueName: "file"))
  var mapping: String?

  @Option(
    name: "map",
    help: ArgumentHelp(
      "A line of a mapping, such as “SRP=price”; may be repeated.", valueName: "line"))
  var map: [String] = []

  @Option(name: "brand", help: ArgumentHelp("The brand of all rows.", valueName: "brand"))
  var brand: String?

  @Option(name: "source", help: ArgumentHelp("The address of the list.", valueName: "url"))
  var source: String?

  @Option(name: "date", help: ArgumentHelp("The day the list was read.", valueName: "date"))
  var date: String?

  @Option(name: "publisher", help: ArgumentHelp("Whose list it is.", valueName: "name"))
  var publisher: String?

  @Option(
    name: "currency", help: ArgumentHelp("PHP, where amounts bear no sign.", valueName: "currency"))
  var currency: String?

  @Option(
    name: "kind",
    help: ArgumentHelp("The kind of all prices, such as shop or srp.", valueName: "kind"))
  var kind: String?

  /// Whether nothing says which column holds what.
  var namesNoColumns: Bool { mapping == nil && map.isEmpty }

  /// Whether nothing is said at all.
  var isEmpty: Bool {
    namesNoColumns && [brand, source, date, publisher, currency, kind].allSatisfy { $0 == nil }
  }

  /// The mapping of the file with what the options say over it.
  func read() throws -> ImportMapping {
    let file = try mapping.map { path in
      let text = try DecodedText(try FileBytes.read(path))
      return try ImportMapping(text: String(decoding: text.bytes, as: UTF8.self), file: path)
    }
    do throws(ImportMappingErrors) {
      var own = try ImportMapping(text: map.joined(separator: "\n"), file: "--map")
      for (name, value, option) in [
        ("brand", brand, "--brand"), ("source", source, "--source"),
        ("observed_on", date, "--date"), ("publisher", publisher, "--publisher"),
        ("currency", currency, "--currency"), ("price_kind", kind, "--kind"),
      ] {
        if let value { try own.set(name, value, option: option) }
      }
      return (file ?? ImportMapping()).overridden(by: own)
    } catch {
      throw Failure(.usage, error.phrase)
    }
  }
}

/// In what form somebody's list comes, where it is not to be found.
struct ListOptions: ParsableArguments {
  @Option(
    name: "encoding",
    help: ArgumentHelp(
      "utf-8, utf-16 or windows-1252 (default: found and said).", valueName: "encoding"))
  var encoding: String?

  @Option(
    name: "delimiter",
    help: ArgumentHelp(
      "comma, semicolon, tab or bar (default: found and said).", valueName: "delimiter"))
  var delimiter: String?

  @Option(
    name: "skip-rows",
    help: ArgumentHelp("How many lines stand above the header (default: found).", valueName: "n"))
  var skipRows: Int?

  func read() throws -> ListFormOptions {
    var form = ListFormOptions(skippedLines: skipRows)
    if let encoding {
      guard let known = TextEncoding(name: encoding) else {
        throw Failure(
          .usage,
          Phrase(
            "“\(encoding)” is not an encoding; write utf-8, utf-16 or windows-1252.",
            "Hindi encoding ang “\(encoding)”; isulat ang utf-8, utf-16 o windows-1252."))
      }
      form.encoding = known
    }
    if let delimiter {
      guard let known = CSVDelimiter(name: delimiter) else {
        throw Failure(
          .usage,
          Phrase(
            "“\(delimiter)” is not a delimiter; write comma, semicolon, tab or bar.",
            "Hindi pang-hati ang “\(delimiter)”; isulat ang comma, semicolon, tab o bar."))
      }
      form.delimiter = known
    }
    if let skipRows, skipRows < 0 {
      throw Failure(
        .usage, Phrase("--skip-rows is a number from 0 up.", "Numerong 0 pataas ang --skip-rows."))
    }
    return form
  }
}
