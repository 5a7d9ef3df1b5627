package import Catalog

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
  /// More cells than a table has columns.
  case longRow(line: Int, column: Int)
  /// More rows than a list can have, from this line on.
  case manyRows(line: Int, limit: Int)
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
      .longQuote(let line, _), .longCell(let line, _), .longRow(let line, _),
      .textAfterQuote(let line, _),
      .quoteInCell(let line, _), .manyRows(let line, _), .cellCount(let line, _, _, _):
      line
    }
  }

  /// The character of the line, where one is at fault.
  package var column: Int? {
    switch self {
    case .empty, .manyRows, .cellCount: nil
    case .notText(_, let column), .invalidUTF8(_, let column), .unclosedQuote(_, let column),
      .longQuote(_, let column), .longCell(_, let column), .longRow(_, let column),
      .textAfterQuote(_, let column),
      .quoteInCell(_, let column):
      column
    }
  }

  /// What is wrong.
  package var reason: Phrase {
    switch self {
    case .empty: Phrase("the file is empty", "walang laman ang file")
    case .notText: Phrase("this is not text", "hindi ito text")
    case .invalidUTF8: Phrase("this character is not UTF-8", "hindi UTF-8 ang letrang ito")
    case .unclosedQuote:
      Phrase("a quote opens here and is never closed", "may quote na bumukas dito at hindi nasara")
    case .longQuote:
      Phrase(
        "a quote opens here and is not closed within \(CSVReader.cellLimit) bytes",
        "may quote na bumukas dito at hindi nasara sa loob ng \(CSVReader.cellLimit) byte")
    case .longRow:
      Phrase(
        "the row has more than \(CSVReader.rowLimit) cells",
        "mahigit \(CSVReader.rowLimit) ang cell ng hanay")
    case .longCell:
      Phrase(
        "the cell is longer than \(CSVReader.cellLimit) bytes",
        "mas mahaba sa \(CSVReader.cellLimit) byte ang cell")
    case .manyRows(_, let limit):
      Phrase("the list has more than \(limit) rows", "mahigit \(limit) ang hanay ng listahan")
    case .textAfterQuote:
      Phrase(
        "text follows the closing quote of a cell", "may text pagkatapos ng pansarang quote ng cell"
      )
    case .quoteInCell:
      Phrase(
        "a quote stands inside a cell that is not quoted",
        "may quote sa loob ng cell na walang quote")
    case .cellCount(_, let expected, let found, _):
      Phrase(
        "the row has \(found) \(found == 1 ? "cell" : "cells") where the header has \(expected)",
        "\(found) ang cell ng hanay pero \(expected) ang sa header")
    }
  }

  /// How to cure it.
  package var cure: Phrase {
    switch self {
    case .empty: Phrase("give it a header and rows", "lagyan ng header at mga hanay")
    case .notText, .invalidUTF8: Phrase("save the file as UTF-8", "i-save ang file bilang UTF-8")
    case .longCell, .longRow:
      Phrase(
        "shorten it, or look whether the file is a table at all",
        "paikliin, o tingnan kung table nga ang file")
    case .manyRows:
      Phrase("split it and import each part", "hatiin ito at i-import ang bawat bahagi")
    case .unclosedQuote, .longQuote:
      Phrase(
        "close it, or write a quote that belongs to the text twice in a quoted cell",
        "isara ito, o isulat nang doble ang quote na bahagi ng text sa cell na may quote")
    case .textAfterQuote, .quoteInCell:
      Phrase(
        "put the whole cell in quotes and write each quote inside it twice",
        "ilagay sa quote ang buong cell at isulat nang doble ang bawat quote sa loob")
    case .cellCount(_, let expected, let found, let delimiter):
      found > expected
        ? Phrase(
          "put a cell that holds a \(delimiter.rawValue) in quotes",
          "ilagay sa quote ang cell na may \(delimiter.rawValue)")
        : Phrase(
          "add the missing \(delimiter.plural)", "idagdag ang kulang na \(delimiter.rawValue)")
    }
  }

  /// One sentence: file, place, what is wrong, how to cure it.
  package func phrase(file: Phrase) -> Phrase {
    Phrase(
      "\(file) \(Phrase.line(line, column.map(String.init))): \(reason); \(cure).",
      "\(file) \(Phrase.line(line, column.map(String.init))): \(reason); \(cure).")
  }

  /// The sentence in English.
  package func message(file: String) -> String { phrase(file: Phrase(same: file)).english }
}
