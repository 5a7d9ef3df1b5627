import Catalog

/// Writes one answer in the form asked for; only that form is made.
enum AnswerWriter {
  /// - Parameter entries: the key of the list that the answer is, `nil` where it is no list.
  static func text(
    _ format: OutputFormat, _ options: RenderOptions, entries: String? = nil,
    document: () -> Document, csv: () -> CSVSheet, json: () -> JSONValue
  ) -> String {
    func chosen() -> Document {
      options.fields.isEmpty
        ? document() : document().showing(csv().showing(options.fields))
    }
    return switch format {
    case .table: Terminal(options).text(of: chosen())
    case .md: Markdown.text(of: chosen())
    case .html: HTMLPage.text(of: chosen())
    case .json: json().encoded + "\n"
    case .ndjson: json().lines(of: entries)
    case .csv: csv().showing(options.fields).text(options)
    case .tsv: csv().showing(options.fields).text(options, separator: .tab)
    }
  }
}
