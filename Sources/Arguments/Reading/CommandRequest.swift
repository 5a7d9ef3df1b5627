/// What the arguments of a program ask for.
package enum CommandRequest {
  case run(any ParsableCommand)
  case help(CommandPath)
  case version
  /// A script for a shell; `nil` where none is named.
  case completionScript(CompletionShell?)
  /// A word in the place of a command that is none.
  case noCommand(CommandPath, String)

  /// Reads the arguments of a program; of all commands only the one that is meant declares its own.
  ///
  /// - Parameter arguments: those of the program, without its own name.
  /// - Throws: ``UsageError`` for a mistake in the arguments, and what the command throws that
  ///   validates them.
  package init(_ arguments: [String], of root: any ParsableCommand.Type) throws {
    let named = CommandPath(arguments, of: root)
    if named.beginsWithHelp {
      self = try Self.requestAfterHelp(named)
      return
    }
    let path = named.meant
    if path.isGroup, let word = path.firstWord {
      self = .noCommand(path, word)
      return
    }
    let declared = DeclaredCommand(path.last)
    do {
      var reader = ArgumentReader(declared.boxes)
      if let builtIn = try reader.read(path.rest) {
        self = try Self.builtIn(builtIn, named)
      } else if path.isGroup {
        self = .help(path)
      } else {
        try declared.validate()
        self = .run(declared.command)
      }
    } catch let error as ArgumentError {
      throw UsageError(error: error, path: path)
    } catch let error as ValidationError {
      throw UsageError(error: .invalid(error.phrase), path: path)
    }
  }

  /// `help`, with the command it is asked for.
  private static func requestAfterHelp(_ path: CommandPath) throws -> CommandRequest {
    if let word = path.firstWord { return .noCommand(path, word) }
    var reader = ArgumentReader([])
    do {
      if let builtIn = try reader.read(path.rest) { return try Self.builtIn(builtIn, path) }
    } catch let error as ArgumentError {
      throw UsageError(error: error, path: path)
    }
    return .help(path)
  }

  private static func builtIn(
    _ option: BuiltInOption, _ path: CommandPath
  ) throws -> CommandRequest {
    switch option {
    case .help: return .help(path)
    case .version: return .version
    case .completionScript(let name):
      guard let name else { return .completionScript(nil) }
      guard let shell = CompletionShell(rawValue: name) else {
        throw ArgumentError.unknownShell(name)
      }
      return .completionScript(shell)
    }
  }
}
