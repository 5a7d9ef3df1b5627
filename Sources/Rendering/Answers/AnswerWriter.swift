import Catalog

/// Writes one answer in the form asked for; only that form is made.
enum AnswerWriter {
  /// - Parameter entries: the key of the list that the answer is, `nil` where it is no list.
  static func text(
    _ format: OutputFormat, _ options: RenderOptions, entries: String? = nil,
    document: () -> Document, csv: () -> CSVSheet, json: () -> JSONValue
  ) -> String {
    func chosen() -> Document {
      let whole =
        options.fields.isEmpty ? document() : document().showing(csv().showing(options.fields))
      return whole.in(options.language)
    }
    return switch format {
    case .table: Terminal(options).text(of: chosen())
    case .md: Markdown.text(of: chosen(), in: options.language)
    case .html: HTMLPage.text(of: chosen(), in: options.language)
    case .json: json().encoded + "\n"
    case .ndjson: json().lines(of: entries)
    case .csv: csv().showing(options.fields).text(options)
    case .tsv: csv().showing(options.fields).text(options, separator: .tab)
    }
  }
}
