package import Catalog

/// A row that does not enter the catalogue, or the header that lets none in.
package struct ImportRejection: Error, Hashable, Sendable {
  /// Line in the file, the header being line 1.
  package let line: Int
  /// Name of the column in the file, where one is at fault.
  package let column: String?
  package let problem: ImportProblem
  /// The value at fault, on one line and shortened to 80 characters.
  package let value: String

  package init(line: Int, column: String? = nil, problem: ImportProblem, value: String = "") {
    self.line = line
    self.column = column
    self.problem = problem
    self.value = ShortText.of(value)
  }

  package var reason: Phrase { problem.reason }
  package var cure: Phrase { problem.cure }

  /// Name of the column, or the number of the character where the form is at fault; empty where
  /// the whole row is.
  package var place: String {
    if case .form(let error) = problem { return error.column.map(String.init) ?? "" }
    return column.map { ShortText.of($0) } ?? ""
  }

  /// One sentence: file, line, column, what is wrong, the value, how to cure it.
  package func phrase(file: String) -> Phrase {
    let value = value.isEmpty ? "" : " (\(ShortText.quoted(value)))"
    return Phrase(
      "\(file) \(.line(line, place)): \(reason)\(value); \(cure).",
      "\(file) \(.line(line, place)): \(reason)\(value); \(cure).")
  }

  /// The sentence in English.
  package func message(file: String) -> String { phrase(file: file).english }
}

/// Why nothing of a file can be imported: all that is wrong with its header and its mapping.
package struct ImportErrors: Error, Hashable, Sendable {
  package let file: String
  /// Never empty.
  package let errors: [ImportRejection]
  /// A mapping to begin with, where one was asked for.
  package var proposal: String?

  /// One sentence a line.
  package var message: String {
    errors.map { $0.message(file: file) }.joined(separator: "\n")
  }
}
