import Catalog

/// Writes one answer in the form asked for; only that form is made.
enum AnswerWriter {
  /// - Parameter entries: the key of the list that the answer is, `nil` where it is no list.
  static func text(
    _ format: OutputFormat, _ options: RenderOptions, entries: String? = nil,
    document: () -> Document, csv: () -> CSVSheet, json: () -> JSONValue
  ) -> String {
    switch format {
    case .table: Terminal(options).text(of: document())
    case .md: Markdown.text(of: document())
    case .html: HTMLPage.text(of: document())
    case .json: json().encoded + "\n"
    case .ndjson: json().lines(of: entries)
    case .csv: csv().text(options)
    case .tsv: csv().text(options, separator: .tab)
    }
  }
}
