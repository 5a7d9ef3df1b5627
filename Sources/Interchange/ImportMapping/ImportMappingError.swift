package import Catalog

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
  package var phrase: Phrase {
    // An option has one line only.
    let place =
      file.hasPrefix("--") ? Phrase(same: file) : Phrase(same: "\(file) ") + .line(line, nil)
    return Phrase("\(place): \(reason); \(cure).", "\(place): \(reason); \(cure).")
  }

  /// The sentence in English.
  package var message: String { phrase.english }

  private var reason: Phrase {
    switch problem {
    case .noAssignment(let text):
      Phrase(
        "\(ShortText.quoted(text)) assigns nothing",
        "walang itinatakda ang \(ShortText.quoted(text))")
    case .noValue(let name):
      Phrase(
        "\(ShortText.quoted(name)) is given nothing", "walang ibinigay sa \(ShortText.quoted(name))"
      )
    case .unclosedQuote: Phrase("a quote is never closed", "may quote na hindi nasara")
    case .textAfterQuote(let text):
      Phrase(
        "\(ShortText.quoted(text)) follows the closing quote",
        "may \(ShortText.quoted(text)) pagkatapos ng pansarang quote")
    case .unknownField(let name, _):
      Phrase(
        "there is no field \(ShortText.quoted(name))", "walang detalyeng \(ShortText.quoted(name))")
    case .turnedAround(let their, _):
      Phrase(
        "there is no field \(ShortText.quoted(their))",
        "walang detalyeng \(ShortText.quoted(their))")
    case .fieldTwice(let name, let line):
      Phrase(
        "\(ShortText.quoted(name)) stands already in line \(line)",
        "nasa linya \(line) na ang \(ShortText.quoted(name))")
    case .badConstant(let name, let problem, _):
      Phrase("\(name): \(problem.reason)", "\(name): \(problem.reason)")
    }
  }

  private var cure: Phrase {
    switch problem {
    case .noAssignment:
      Phrase(
        "write \"their column = our name\" or \"our name := value\"",
        "isulat ang \"column nila = pangalan natin\" o \"pangalan natin := value\"")
    case .noValue:
      Phrase(
        "write something after the equals sign or remove the line",
        "lagyan ang kanan ng equals sign o alisin ang linya")
    case .unclosedQuote: Phrase("close it on the same line", "isara sa parehong linya")
    case .textAfterQuote:
      Phrase("put it inside the quotes or after a #", "ilagay sa loob ng quote o pagkatapos ng #")
    case .unknownField(_, let nearest):
      nearest.map { .write(ShortText.quoted($0)) }
        ?? Phrase(
          "use one of \(ImportField.all.map(\.name).joined(separator: ", "))",
          "gamitin ang isa sa \(ImportField.all.map(\.name).joined(separator: ", "))")
    case .turnedAround(let their, let our):
      Phrase(
        "write their column first: \(their) = \(our)", "unahin ang column nila: \(their) = \(our)")
    case .fieldTwice: Phrase("keep one of the two lines", "isa lang sa dalawang linya ang itira")
    case .badConstant(_, let problem, _): problem.cure
    }
  }
}

/// All mistakes of a mapping.
package struct ImportMappingErrors: Error, Hashable, Sendable {
  /// In the order of the lines; never empty.
  package let errors: [ImportMappingError]

  /// One sentence a line.
  package var phrase: Phrase { errors.map(\.phrase).joined(separator: "\n") }

  /// The sentences in English.
  package var message: String { phrase.english }
}
