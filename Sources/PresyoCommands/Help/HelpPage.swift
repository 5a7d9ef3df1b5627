import Arguments
import Catalog

/// What the program says of itself and of its commands.
enum HelpPage {
  /// The page that was asked for.
  static func text(for path: CommandPath, columns: Int) -> String {
    if path.commands.count > 1 { return pages(of: path, columns: columns) }
    // Help in the midst of a question is help for questions.
    return path.firstWord == nil
      ? front.in(Terminal.language) : pages(of: path.meant, columns: columns)
  }

  /// A command's page; that of a group goes on with the pages of its commands, so that all options
  /// are seen.
  private static func pages(of path: CommandPath, columns: Int) -> String {
    ([path] + path.last.configuration.subcommands.map(path.appending))
      .map { HelpText.page(of: $0, columns: columns) }
      .joined(separator: "\n\n\n")
  }

  /// The commands by what people want to do.
  private static var front: Phrase {
    var lines = [
      Phrase(
        "presyo \(Version.current): smartphone prices in the Philippines, each with source and date.",
        "presyo \(Version.current): presyo ng smartphone sa Pilipinas, bawat isa may source at petsa."
      ),
      Phrase(same: ""),
      Phrase(
        "Ask for a phone as you would say it, in English, Filipino or both:",
        "Magtanong ng phone gaya ng sasabihin mo, sa English, Filipino o halo:"),
    ]
    lines += QueryOptions.workingQuestions.map { Phrase(same: "  presyo \"\($0)\"") }
    for group in PresyoCommand.configuration.groupedSubcommands {
      lines += [Phrase(same: ""), Phrase.groups[group.name] ?? Phrase(same: group.name)]
      for command in group.subcommands where command.configuration.shouldDisplay {
        let name = command.name
        let gap = String(repeating: " ", count: max(1, 11 - name.count))
        let abstract = command.configuration.abstract
        lines.append(
          Phrase(same: "  \(name)\(gap)") + (Phrase.abstracts[name] ?? Phrase(same: abstract)))
      }
    }
    lines += [
      Phrase(same: ""),
      Phrase(
        "Under, below = less than; up to, hanggang, budget = that amount too.",
        "Under, below, wala pa = mas mababa; up to, hanggang, budget = kasama ang halaga."),
      Phrase(
        "`presyo help COMMAND` opens with examples and lists every option.",
        "May halimbawa at lahat ng option ang `presyo help COMMAND` (sa English)."),
    ]
    return lines.joined(separator: "\n")
  }

  /// What somebody reads who starts the program without a word.
  static var greeting: Phrase {
    let questions = QueryOptions.workingQuestions.map { "  presyo \"\($0)\"" }
      .joined(separator: "\n")
    return Phrase(
      """
      presyo: smartphone prices in the Philippines, each with its source and date.

      Ask for a phone as you would say it:

      \(questions)

      `presyo help` lists what else it does, `presyo help find` all that a question can ask.
      """,
      """
      presyo: presyo ng smartphone sa Pilipinas, bawat isa may source at petsa.

      Magtanong ng phone gaya ng sasabihin mo:

      \(questions)

      Nasa `presyo help` ang iba pang kaya nito, nasa `presyo help find` ang lahat ng maitatanong.
      """)
  }
}
