/// In what form somebody's list came: said with every import, so that nobody has to guess.
package struct ListForm: Hashable, Sendable {
  package internal(set) var encoding = TextEncoding.utf8
  package internal(set) var delimiter = CSVDelimiter.comma
  /// Line of the header, from 1.
  package internal(set) var headerLine = 1
  /// Rows above the header.
  package internal(set) var titleRows = 0
  /// Rows of nothing but delimiters.
  package internal(set) var emptyRows = 0
  /// Rows that repeat the header, as on each page of a printed list.
  package internal(set) var repeatedHeaders = 0
  /// Whether amounts have decimal commas.
  package internal(set) var hasDecimalCommas = false

  /// `tabs, Windows-1252, header in line 4, 3 rows above it passed over`.
  package var words: String {
    var parts = [delimiter.plural, encoding.words, "header in line \(headerLine)"]
    if titleRows > 0 { parts.append("\(Self.rows(titleRows)) above it passed over") }
    if emptyRows > 0 { parts.append("\(Self.rows(emptyRows)) without any text passed over") }
    if repeatedHeaders > 0 {
      parts.append("\(Self.rows(repeatedHeaders)) like the header passed over")
    }
    if hasDecimalCommas { parts.append("amounts with decimal commas") }
    return parts.joined(separator: ", ")
  }

  private static func rows(_ count: Int) -> String { count == 1 ? "1 row" : "\(count) rows" }
}

/// What is known of a list's form before it is read; what is not named is found.
package struct ListFormOptions: Hashable, Sendable {
  package var encoding: TextEncoding?
  package var delimiter: CSVDelimiter?
  /// How many lines stand above the header.
  package var skippedLines: Int?

  package init(
    encoding: TextEncoding? = nil, delimiter: CSVDelimiter? = nil, skippedLines: Int? = nil
  ) {
    self.encoding = encoding
    self.delimiter = delimiter
    self.skippedLines = skippedLines
  }
}
