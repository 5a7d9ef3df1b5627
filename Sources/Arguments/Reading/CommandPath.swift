/// The command that arguments name, from the program down.
package struct CommandPath {
  /// Each command on the way, the program first.
  package let commands: [any ParsableCommand.Type]
  /// The words after the commands.
  package let rest: [String]
  /// Whether the arguments began with `help`.
  package let beginsWithHelp: Bool

  /// - Parameter arguments: those of the program, without its own name.
  package init(_ arguments: [String], of root: any ParsableCommand.Type) {
    beginsWithHelp = arguments.first == "help"
    var rest = arguments.dropFirst(beginsWithHelp ? 1 : 0)
    var commands = [root]
    var last = root
    while let word = rest.first, let next = last.configuration.subcommands.first(named: word) {
      commands.append(next)
      last = next
      rest = rest.dropFirst()
    }
    self.commands = commands
    self.last = last
    self.rest = Array(rest)
  }

  private init(_ path: CommandPath, meaning command: any ParsableCommand.Type) {
    commands = path.commands + [command]
    last = command
    rest = path.rest
    beginsWithHelp = path.beginsWithHelp
  }

  package let last: any ParsableCommand.Type

  /// The path to the command that is meant: the one named, or the one that stands for none.
  package var meant: CommandPath {
    guard let standing = last.configuration.defaultSubcommand else { return self }
    return CommandPath(self, meaning: standing)
  }

  /// The path to a command under the last one.
  package func appending(_ command: any ParsableCommand.Type) -> CommandPath {
    CommandPath(self, meaning: command)
  }

  /// Whether the last command has commands of its own, and does nothing without one of them.
  package var isGroup: Bool { !last.configuration.subcommands.isEmpty }

  /// The first word after the commands that is no option.
  package var firstWord: String? { rest.first.flatMap { $0.hasPrefix("-") ? nil : $0 } }

  /// The names as they are typed: `presyo price add`.
  package var words: String { commands.map { $0.name }.joined(separator: " ") }
}

extension [any ParsableCommand.Type] {
  /// The command of that name.
  func first(named name: String) -> (any ParsableCommand.Type)? {
    first { $0.name == name }
  }
}
