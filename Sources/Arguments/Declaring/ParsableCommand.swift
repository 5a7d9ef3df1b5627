/// Arguments that belong together, declared as properties.
package protocol ParsableArguments {
  init()

  /// Checks what no argument can check by itself; throws ``ValidationError`` where it does not hold.
  func validate() throws
}

extension ParsableArguments {
  package func validate() throws {}
}

/// A command of the program: its arguments, and what it does with them.
package protocol ParsableCommand: ParsableArguments, SendableMetatype {
  static var configuration: CommandConfiguration { get }

  func run() throws
}

extension ParsableCommand {
  /// The name by which the command is called.
  package static var name: String { configuration.commandName }

  /// A command that has commands of its own does nothing by itself.
  package func run() throws {}
}
