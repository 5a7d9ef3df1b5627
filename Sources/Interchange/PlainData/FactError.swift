package import Catalog

/// One mistake in a file of the plain-data form: where, what, and how to cure it.
package struct FactError: Error, Hashable, Sendable {
  /// Name of the file, such as `prices.csv`.
  package let file: String
  /// The line in it, the header being line 1; `nil` where the whole file is at fault.
  package let line: Int?
  /// Name of the column, where one is at fault.
  package let column: String?
  package let problem: FactProblem

  package init(file: String, line: Int? = nil, column: String? = nil, problem: FactProblem) {
    self.file = file
    self.line = line
    self.column = column
    self.problem = problem
  }

  /// One sentence: file, line, column, what is wrong, how to cure it.
  package var phrase: Phrase {
    var column = column
    if case .form(let error) = problem, let own = error.column { column = String(own) }
    let place = line.map { Phrase(same: " ") + .line($0, column) } ?? .column(column)
    return Phrase(
      "\(file)\(place): \(problem.reason); \(problem.cure).",
      "\(file)\(place): \(problem.reason); \(problem.cure).")
  }

  /// The sentence in English.
  package var message: String { phrase.english }
}

/// All mistakes of a folder, for whom one is too many.
package struct FactErrors: Error, Hashable, Sendable {
  /// In the order of the files and their lines; never empty.
  package let errors: [FactError]

  package init(errors: [FactError]) {
    self.errors = errors
  }

  /// One sentence a line.
  package var message: String { errors.map { $0.message }.joined(separator: "\n") }
}
