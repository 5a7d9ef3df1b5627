/// A form in which an answer can be written.
public enum OutputFormat: String, CaseIterable, Sendable {
  /// For people at a terminal.
  case table
  /// For spreadsheets: one header row, then one row an entry.
  case csv
  /// The same cells as CSV, between tabs.
  case tsv
  /// One object.
  case json
  /// The entries of the answer as JSON, one a line; an answer that is no list is one line.
  case ndjson
  /// Markdown.
  case md
  /// One complete page that stands alone.
  case html
}
