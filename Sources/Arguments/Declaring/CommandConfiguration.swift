/// How a command is called and what help says of it.
package struct CommandConfiguration: Sendable {
  package let commandName: String
  /// One sentence.
  package let abstract: String
  /// How the command is called, where the line made of its arguments would not tell.
  package let usage: String?
  /// The commands under this one, in groups.
  package let groupedSubcommands: [CommandGroup]
  /// The command that is meant where none is named.
  package let defaultSubcommand: (any ParsableCommand.Type)?
  /// Whether help lists the command.
  package let shouldDisplay: Bool
  private let discussionText: @Sendable () -> String

  /// Examples, indented, and prose. It is put together only when help is asked for.
  package var discussion: String { discussionText() }

  /// All commands under this one.
  package var subcommands: [any ParsableCommand.Type] {
    groupedSubcommands.flatMap(\.subcommands)
  }

  package init(
    commandName: String, abstract: String, usage: String? = nil,
    discussion: @autoclosure @escaping @Sendable () -> String = "", shouldDisplay: Bool = true,
    subcommands: [any ParsableCommand.Type] = [], groupedSubcommands: [CommandGroup] = [],
    defaultSubcommand: (any ParsableCommand.Type)? = nil
  ) {
    self.commandName = commandName
    self.abstract = abstract
    self.usage = usage
    discussionText = discussion
    self.shouldDisplay = shouldDisplay
    self.groupedSubcommands =
      groupedSubcommands
      + (subcommands.isEmpty ? [] : [CommandGroup(name: "", subcommands: subcommands)])
    self.defaultSubcommand = defaultSubcommand
  }
}

/// Commands that are listed under one title.
package struct CommandGroup: Sendable {
  package let name: String
  package let subcommands: [any ParsableCommand.Type]

  package init(name: String, subcommands: [any ParsableCommand.Type]) {
    self.name = name
    self.subcommands = subcommands
  }
}
