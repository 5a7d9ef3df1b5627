package import Catalog

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
  package var phrase: Phrase {
    var parts = [
      Phrase("\(delimiter.plural)", "\(delimiter.rawValue)"), Phrase(same: encoding.words),
      Phrase("header in line \(headerLine)", "header sa linya \(headerLine)"),
    ]
    if titleRows > 0 { parts.append(.aboveHeader(.importRows(titleRows))) }
    if emptyRows > 0 { parts.append(.withoutText(.importRows(emptyRows))) }
    if repeatedHeaders > 0 { parts.append(.likeHeader(.importRows(repeatedHeaders))) }
    if hasDecimalCommas {
      parts.append(Phrase("amounts with decimal commas", "mga halagang comma ang decimal"))
    }
    return parts.joined(separator: ", ")
  }

  /// The same in English.
  package var words: String { phrase.english }
}

extension Phrase {
  fileprivate static func importRows(_ count: Int) -> Phrase {
    Phrase(count == 1 ? "1 row" : "\(count) rows", "\(count) hanay")
  }

  fileprivate static func aboveHeader(_ rows: Phrase) -> Phrase {
    Phrase("\(rows) above it passed over", "nilaktawan ang \(rows) sa itaas nito")
  }

  fileprivate static func withoutText(_ rows: Phrase) -> Phrase {
    Phrase("\(rows) without any text passed over", "nilaktawan ang \(rows) na walang text")
  }

  fileprivate static func likeHeader(_ rows: Phrase) -> Phrase {
    Phrase("\(rows) like the header passed over", "nilaktawan ang \(rows) na parang header")
  }
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
