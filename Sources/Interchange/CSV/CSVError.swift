/// What is wrong with the form of a CSV file; columns count the characters of a line from 1.
package enum CSVError: Error, Hashable, Sendable {
  case empty
  /// A NUL character or half a UTF-16 character: no text, or text in an encoding without its mark.
  case notText(line: Int, column: Int)
  case invalidUTF8(line: Int, column: Int)
  case unclosedQuote(line: Int, column: Int)
  /// No closing quote within the limit of a cell.
  case longQuote(line: Int, column: Int)
  case longCell(line: Int, column: Int)
  case textAfterQuote(line: Int, column: Int)
  case quoteInCell(line: Int, column: Int)
  case cellCount(line: Int, expected: Int, found: Int, delimiter: CSVDelimiter = .comma)
}

extension CSVError {
  /// The line it stands on, the first of the file being 1.
  package var line: Int {
    switch self {
    case .empty: 1
    case .notText(let line, _), .invalidUTF8(let line, _), .unclosedQuote(let line, _),
      .longQuote(let line, _), .longCell(let line, _), .textAfterQuote(let line, _),
      .quoteInCell(let line, _), .cellCount(let line, _, _, _):
      line
    }
  }

  /// The character of the line, where one is at fault.
  package var column: Int? {
    switch self {
    case .empty, .cellCount: nil
    case .notText(_, let column), .invalidUTF8(_, let column), .unclosedQuote(_, let column),
      .longQuote(_, let column), .longCell(_, let column), .textAfterQuote(_, let column),
      .quoteInCell(_, let column):
      column
    }
  }

  /// What is wrong.
  package var reason: String {
    switch self {
    case .empty: "the file is empty"
    case .notText: "this is not text"
    case .invalidUTF8: "this character is not UTF-8"
    case .unclosedQuote: "a quote opens here and is never closed"
    case .longQuote: "a quote opens here and is not closed within \(CSVReader.cellLimit) bytes"
    case .longCell: "the cell is longer than \(CSVReader.cellLimit) bytes"
    case .textAfterQuote: "text follows the closing quote of a cell"
    case .quoteInCell: "a quote stands inside a cell that is not quoted"
    case .cellCount(_, let expected, let found, _):
      "the row has \(found) \(found == 1 ? "cell" : "cells") where the header has \(expected)"
    }
  }

  /// How to cure it.
  package var cure: String {
    switch self {
    case .empty: "give it a header and rows"
    case .notText, .invalidUTF8: "save the file as UTF-8"
    case .longCell: "shorten it, or look whether the file is a table at all"
    case .unclosedQuote, .longQuote:
      "close it, or write a quote that belongs to the text twice in a quoted cell"
    case .textAfterQuote, .quoteInCell:
      "put the whole cell in quotes and write each quote inside it twice"
    case .cellCount(_, let expected, let found, let delimiter):
      found > expected
        ? "put a cell that holds a \(delimiter.rawValue) in quotes"
        : "add the missing \(delimiter.plural)"
    }
  }

  /// One sentence: file, place, what is wrong, how to cure it.
  package func message(file: String) -> String {
    let place = column.map { "line \(line), column \($0)" } ?? "line \(line)"
    return "\(file) \(place): \(reason); \(cure)."
  }
}
