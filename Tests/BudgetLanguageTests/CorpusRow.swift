import Catalog
import Foundation

@testable import BudgetLanguage

/// One row of the corpus: a text, and how it must be read.
struct CorpusRow: Sendable {
  let text: String
  let canonical: String
  /// `nil` where the row does not say.
  let ignored: [String]?
  let unknown: [String]?

  static func rows(of file: String) throws -> [CorpusRow] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Corpus")
    let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
    return text.split(separator: "\n").dropFirst().map { line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      return CorpusRow(
        text: cells[0], canonical: cells.count > 1 ? cells[1] : "",
        ignored: cells.count > 2 ? words(cells[2]) : nil,
        unknown: cells.count > 3 ? words(cells[3]) : nil)
    }
  }

  private static func words(_ cell: String) -> [String]? {
    cell == "*" ? nil : cell.split(separator: "|").map(String.init)
  }

  /// What the reader makes of the text where it is not what the row says.
  func misreading(by reader: BudgetReader) -> String? {
    do throws(BudgetLanguageError) {
      let reading = try reader.read(text)
      let ignored = Self.words(of: reading, .ignored)
      let unknown = Self.words(of: reading, .unknown)
      var wrong: [String] = []
      if reading.query.canonical != canonical {
        wrong.append("read as ‹\(reading.query.canonical)›, not ‹\(canonical)›")
      }
      if let expected = self.ignored, expected != ignored {
        wrong.append("ignored \(ignored), not \(expected)")
      }
      if let expected = self.unknown, expected != unknown {
        wrong.append("unknown \(unknown), not \(expected)")
      }
      return wrong.isEmpty ? nil : "\(text) — \(wrong.joined(separator: "; "))"
    } catch .empty where canonical.isEmpty && unknown == nil {
      return nil  // A text without words holds no query.
    } catch {
      return "\(text) — \(error.message)"
    }
  }

  private static func words(of reading: QueryReading, _ role: QueryToken.Role) -> [String] {
    reading.tokens.filter { $0.role == role }.flatMap { token in
      token.text.lowercased().split(whereSeparator: \.isWhitespace).map {
        $0.trimmingCharacters(in: .punctuationCharacters)
      }
    }
  }
}
