import Arguments
import BudgetLanguage
import Catalog

extension QueryOptions {
  /// Questions that work, shown to somebody whose own said nothing.
  static let workingQuestions = [
    "5G under 15k", "sulit na pang-ML hanggang 12k", "Redmi Note 13 Pro vs POCO X6 Pro",
  ]

  /// Fails where no word of the question set a condition, an order or a use, no option did, and at
  /// least one word is unknown; and where the first word is a slip for a command.
  func refuseUnread(_ reading: QueryReading, in vocabulary: Vocabulary) throws {
    if let command = vocabulary.command(meantBy: firstWord, among: PresyoCommand.commandNames) {
      throw Failure(
        .usage,
        Phrase(
          "There is no command “\(firstWord)”; did you mean `presyo \(command)`? To ask it as a question, write `presyo find`.",
          "Walang command na “\(firstWord)”; `presyo \(command)` ba ang ibig sabihin? Kung tanong ito, isulat ang `presyo find`."
        ))
    }
    guard reading.isNotUnderstood, reading.query == BudgetQuery() else { return }
    try refuseWordUnderCommand()
    let unknown = reading.tokens.filter { $0.role == .unknown }
      .map { token in
        Phrase(same: "“\(token.text)”")
          + (token.suggestion.map {
            Phrase(same: " (") + .didYouMean(["“\($0)”"]) + Phrase(same: ")")
          } ?? Phrase(same: ""))
      }
    let notes = reading.phrases.map { $0 + Phrase(same: " ") }.joined()
    let examples = Self.workingQuestions.map { "presyo \"\($0)\"" }.joined(separator: ", ")
    throw Failure(
      .usage,
      Phrase(
        "Nothing of the question was understood: \(unknown.joined(separator: ", ")). \(notes)Questions that work: \(examples).",
        "Walang naintindihan sa tanong: \(unknown.joined(separator: ", ")). \(notes)Mga tanong na gumagana: \(examples)."
      ))
  }

  /// Fails where the question was meant as a command under another: `presyo phone remove`.
  private func refuseWordUnderCommand() throws {
    let path = CommandPath(
      Array(CommandLine.arguments.dropFirst()), of: PresyoCommand.self)
    guard path.commands.count > 1, path.isGroup,
      let word = path.firstWord
    else { return }
    throw path.failure(for: word)
  }

  /// The first word, where the program was started with it in place of a command.
  private var firstWord: String {
    guard !isNamed, let first = words.first else { return "" }
    return String(first.prefix { !$0.isWhitespace })
  }

  /// Whether `find` was typed.
  private var isNamed: Bool { CommandLine.arguments.dropFirst().first == "find" }
}

extension PresyoCommand {
  /// The names of all commands, `help` included.
  static var commandNames: [String] {
    configuration.subcommands.map { $0.name } + ["help"]
  }
}
