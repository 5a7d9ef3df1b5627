import Catalog

/// Writes one answer in the form asked for; only that form is made.
enum AnswerWriter {
  static func text(
    _ format: OutputFormat, _ options: RenderOptions, document: () -> Document,
    csv: () -> CSVSheet, json: () -> JSONValue
  ) -> String {
    switch format {
    case .table: Terminal(options).text(of: document())
    case .md: Markdown.text(of: document())
    case .html: HTMLPage.text(of: document())
    case .json: json().encoded + "\n"
    case .csv: csv().text(options)
    }
  }
}
