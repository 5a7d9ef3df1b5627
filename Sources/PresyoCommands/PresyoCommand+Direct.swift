import ArgumentParser

extension PresyoCommand {
  /// The command that the arguments ask for, read by the parser of that command alone.
  ///
  /// The parser of all commands reads the options of each on its way. Whatever the one parser does
  /// not accept, such as `--help`, a mistake or a command with commands of its own, goes to it, so
  /// that help and errors are its own.
  static func command(for arguments: [String]) throws -> any ParsableCommand {
    if let command = direct(arguments) { return command }
    return try parseAsRoot(arguments)
  }

  /// The command where its own parser accepts the arguments.
  static func direct(_ arguments: [String]) -> (any ParsableCommand)? {
    guard let first = arguments.first, !first.hasPrefix("-"), first != "help" else { return nil }
    let named = configuration.subcommands.first { $0._commandName == first }
    let asked = named ?? FindCommand.self
    guard asked.configuration.subcommands.isEmpty,
      let command = try? asked.parseAsRoot(named == nil ? arguments : Array(arguments.dropFirst())),
      // Help is a command of the library's own.
      type(of: command) == asked
    else { return nil }
    return command
  }
}
