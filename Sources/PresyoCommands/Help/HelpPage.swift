import ArgumentParser

/// What the program says of itself and of its commands.
enum HelpPage {
  /// The page that was asked for, by the library's own words where these name a command.
  static func text(for path: CommandPath, columns: Int?) throws(Failure) -> String {
    if path.beginsWithHelp, let word = path.firstWord { throw path.failure(for: word) }
    if path.commands.count > 1 { return text(of: path.last, columns: columns) }
    // Help in the midst of a question is help for questions.
    return path.firstWord == nil ? front : text(of: FindCommand.self, columns: columns)
  }

  /// A command's page; that of a group goes on with the pages of its commands, so that all options
  /// are seen.
  private static func text(of command: any ParsableCommand.Type, columns: Int?) -> String {
    ([command] + command.configuration.subcommands)
      .map { trimmed(PresyoCommand.helpMessage(for: $0, columns: columns)) }
      .joined(separator: "\n\n\n")
  }

  private static func trimmed(_ page: String) -> String {
    String(page.reversed().drop(while: \.isNewline).reversed())
  }

  /// The commands by what people want to do.
  private static var front: String {
    var lines = [
      "presyo \(Version.current): smartphone prices in the Philippines, each with source and date.",
      "",
      "Ask for a phone as you would say it, in English, Filipino or both:",
    ]
    lines += QueryOptions.workingQuestions.map { "  presyo \"\($0)\"" }
    for group in PresyoCommand.configuration.groupedSubcommands {
      lines += ["", group.name]
      for command in group.subcommands where command.configuration.shouldDisplay {
        let name = command._commandName
        lines.append(
          "  \(name)\(String(repeating: " ", count: max(1, 11 - name.count)))\(command.configuration.abstract)"
        )
      }
    }
    lines += [
      "",
      "Under, below = less than; up to, hanggang, budget = that amount too.",
      "`presyo help COMMAND` opens with examples and lists every option.",
    ]
    return lines.joined(separator: "\n")
  }

  /// What somebody reads who starts the program without a word.
  static var greeting: String {
    """
    presyo: smartphone prices in the Philippines, each with its source and date.

    Ask for a phone as you would say it:

    \(QueryOptions.workingQuestions.map { "  presyo \"\($0)\"" }.joined(separator: "\n"))

    `presyo help` lists what else it does, `presyo help find` all that a question can ask.
    """
  }
}
