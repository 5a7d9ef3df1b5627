/// The page of help of one command.
package enum HelpText {
  /// - Parameter columns: the width of the page.
  package static func page(of path: CommandPath, columns: Int) -> String {
    let configuration = path.last.configuration
    let declared = DeclaredCommand(path.last)
    var parts = ["OVERVIEW: \(configuration.abstract)"]
    let discussion = configuration.discussion
    if !discussion.isEmpty { parts.append(TextColumns.prose(discussion, width: columns)) }
    parts.append("USAGE: " + usage(of: path, declared))
    for (title, rows) in sections(of: path, declared) where !rows.isEmpty {
      parts.append("\(title.uppercased()):\n" + TextColumns.table(rows, width: columns))
    }
    return parts.joined(separator: "\n\n")
  }

  /// How a command is called, in one line or as many as it says itself.
  static func usage(of path: CommandPath) -> String { usage(of: path, DeclaredCommand(path.last)) }

  private static func usage(of path: CommandPath, _ declared: DeclaredCommand) -> String {
    if let usage = path.last.configuration.usage {
      return usage.split(separator: "\n").joined(separator: "\n       ")
    }
    var words = [path.words]
    if path.isGroup { return words[0] + " <subcommand>" }
    let options = declared.options
    if options.contains(where: { !$0.isRequired }) { words.append("[<options>]") }
    words += declared.positionals.map { box in
      let word = box.label + (box.isRepeated ? " ..." : "")
      return box.isRequired ? word : "[\(word)]"
    }
    words += options.filter(\.isRequired).map(\.label)
    return words.joined(separator: " ")
  }

  private typealias Section = (title: String, rows: [(name: String, text: String)])

  /// Values by their place, the options under their titles, the others, and the commands below.
  private static func sections(of path: CommandPath, _ declared: DeclaredCommand) -> [Section] {
    var titles: [String] = []
    for title in declared.options.compactMap(\.title) where !titles.contains(title) {
      titles.append(title)
    }
    var sections: [Section] = [("Arguments", declared.positionals.map(row))]
    for title in titles {
      sections.append((title, declared.options.filter { $0.title == title }.map(row)))
    }
    let general = [
      ("--version", "Show the version."), ("-h, --help", "Show help information."),
    ]
    sections.append(
      ("Options", declared.options.filter { $0.title == nil }.map(row) + general))
    let commands = path.last.configuration.subcommands.filter { $0.configuration.shouldDisplay }
    sections.append(("Subcommands", commands.map { ($0.name, $0.configuration.abstract) }))
    return sections
  }

  private static func row(_ box: ArgumentBox) -> (name: String, text: String) {
    let name = box.names?.listed ?? ""
    let value = box.help.valueName.isEmpty ? "" : "<\(box.help.valueName)>"
    return ([name, value].filter { !$0.isEmpty }.joined(separator: " "), box.helpText)
  }
}
