import ArgumentParser
import Catalog

extension Phrase {
  fileprivate static func thereAre(_ commands: [String]) -> Phrase {
    Phrase("there are \(either(commands)).", "mayroong \(either(commands)).")
  }
}

/// The command that arguments name, from the program down.
struct CommandPath {
  /// Each command on the way, the program first.
  let commands: [any ParsableCommand.Type]
  /// The words after the commands.
  let rest: [String]
  /// Whether the arguments began with `help`.
  let beginsWithHelp: Bool

  /// - Parameter arguments: those of the program, without its own name.
  init(_ arguments: [String]) {
    beginsWithHelp = arguments.first == "help"
    var rest = arguments.dropFirst(beginsWithHelp ? 1 : 0)
    var commands: [any ParsableCommand.Type] = [PresyoCommand.self]
    while let word = rest.first,
      let next = commands[commands.count - 1].configuration.subcommands.first(where: {
        $0._commandName == word
      })
    {
      commands.append(next)
      rest = rest.dropFirst()
    }
    self.commands = commands
    self.rest = Array(rest)
  }

  var last: any ParsableCommand.Type { commands[commands.count - 1] }

  /// The first word after the commands that is no option.
  var firstWord: String? { rest.first.flatMap { $0.hasPrefix("-") ? nil : $0 } }

  /// The names as they are typed: `presyo price add`.
  var words: String { commands.map { $0._commandName }.joined(separator: " ") }

  /// What is wrong where `word` stands in the place of a command and is none.
  func failure(for word: String) -> Failure {
    let names = last.configuration.subcommands.filter { $0.configuration.shouldDisplay }
      .map { $0._commandName }
    let letters = Array(word.lowercased().utf8)
    let near = names.compactMap { name in
      EditDistance.between(letters, Array(name.utf8), limit: 2).map { ($0, name) }
    }.filter { $0.0 < $0.1.utf8.count / 2 + 1 }.min { $0 < $1 }?.1
    let typed = commands.dropFirst().map { "\($0._commandName) " }.joined() + word
    let cure =
      if let near {
        Phrase.didYouMean(["`\(words) \(near)`"])
      } else if commands.count > 1 {
        Phrase.thereAre(names.map { "`\(words) \($0)`" })
      } else {
        Phrase.listsAll("presyo help")
      }
    return Failure(
      .usage,
      Phrase("There is no command “\(typed)”; \(cure)", "Walang command na “\(typed)”; \(cure)"))
  }
}
