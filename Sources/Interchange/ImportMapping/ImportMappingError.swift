/// One mistake in a mapping: where, what, and how to cure it.
package struct ImportMappingError: Error, Hashable, Sendable {
  /// What is wrong with a line.
  package enum Problem: Error, Hashable, Sendable {
    case noAssignment(String)
    case noValue(String)
    case unclosedQuote
    case textAfterQuote(String)
    case unknownField(String, nearest: String?)
    /// Our name stands before theirs.
    case turnedAround(their: String, our: String)
    case fieldTwice(String, firstLine: Int)
    case badConstant(String, ImportProblem, String)
  }

  package let file: String
  package let line: Int
  package let problem: Problem

  /// One sentence: file and line, or option, what is wrong, how to cure it.
  package var message: String {
    // An option has one line only.
    let place = file.hasPrefix("--") ? file : "\(file) line \(line)"
    return "\(place): \(reason); \(cure)."
  }

  private var reason: String {
    switch problem {
    case .noAssignment(let text): "\(ShortText.quoted(text)) assigns nothing"
    case .noValue(let name): "\(ShortText.quoted(name)) is given nothing"
    case .unclosedQuote: "a quote is never closed"
    case .textAfterQuote(let text): "\(ShortText.quoted(text)) follows the closing quote"
    case .unknownField(let name, _): "there is no field \(ShortText.quoted(name))"
    case .turnedAround(let their, _): "there is no field \(ShortText.quoted(their))"
    case .fieldTwice(let name, let line): "\(ShortText.quoted(name)) stands already in line \(line)"
    case .badConstant(let name, let problem, _): "\(name): \(problem.reason)"
    }
  }

  private var cure: String {
    switch problem {
    case .noAssignment: "write \"their column = our name\" or \"our name := value\""
    case .noValue: "write something after the equals sign or remove the line"
    case .unclosedQuote: "close it on the same line"
    case .textAfterQuote: "put it inside the quotes or after a #"
    case .unknownField(_, let nearest):
      nearest.map { "write \(ShortText.quoted($0))" }
        ?? "use one of \(ImportField.all.map(\.name).joined(separator: ", "))"
    case .turnedAround(let their, let our): "write their column first: \(their) = \(our)"
    case .fieldTwice: "keep one of the two lines"
    case .badConstant(_, let problem, _): problem.cure
    }
  }
}

/// All mistakes of a mapping.
package struct ImportMappingErrors: Error, Hashable, Sendable {
  /// In the order of the lines; never empty.
  package let errors: [ImportMappingError]

  /// One sentence a line.
  package var message: String { errors.map(\.message).joined(separator: "\n") }
}
