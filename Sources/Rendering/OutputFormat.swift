/// A form in which an answer can be written.
public enum OutputFormat: String, CaseIterable, Sendable {
  /// For people at a terminal.
  case table
  /// For spreadsheets: one header row, then one row an entry.
  case csv
  case json
  /// Markdown.
  case md
  /// One complete page that stands alone.
  case html
}
