internal import Catalog

/// What the reader of arguments says.
extension ArgumentError {
  /// Whether the mistake is one about which arguments there are.
  var asksForUsage: Bool {
    switch self {
    case .unknownOption, .missing, .unexpected: true
    case .noValue, .valueOfFlag, .unreadable, .refused, .invalid, .unknownShell: false
    }
  }

  var phrase: Phrase {
    switch self {
    case .unknownOption(let typed, let near) where near.isEmpty:
      Phrase("There is no option \(typed).", "Walang option na \(typed).")
    case .unknownOption(let typed, let near):
      Phrase(
        "There is no option \(typed); \(.didYouMean(near))",
        "Walang option na \(typed); \(.didYouMean(near))")
    case .noValue(let label, let help):
      Phrase("\(label) needs a value.", "Kailangan ng value ng \(label).")
        + Phrase(same: "\n  \(label)  \(help)")
    case .valueOfFlag(let name, let value):
      Phrase(
        "\(name) takes no value; leave out “=\(value)”.",
        "Walang value ang \(name); alisin ang “=\(value)”.")
    case .missing(let label, let help):
      Phrase("\(label) is missing.", "Kulang ng \(label).")
        + Phrase(same: "\n  \(label)  \(help)")
    case .unexpected(let words):
      Phrase(
        "There is no place for \(.quoted(words)).", "Walang lugar para sa \(.quoted(words)).")
    case .unreadable(let label, let text, let choices) where choices.isEmpty:
      Phrase(
        "\(label): “\(text)” is not a whole number.", "\(label): hindi buong numero ang “\(text)”.")
    case .unreadable(let label, let text, let choices):
      Phrase(
        "\(label): there is no “\(text)”; write \(.either(choices)).",
        "\(label): walang “\(text)”; isulat ang \(.either(choices)).")
    case .refused(let label, let reason): Phrase(same: "\(label): ") + reason
    case .invalid(let reason): reason
    case .unknownShell(let name):
      Phrase(
        "There are no completions for “\(name)”; write \(.either(CompletionShell.names)).",
        "Walang completion para sa “\(name)”; isulat ang \(.either(CompletionShell.names)).")
    }
  }
}

extension Phrase {
  fileprivate static func quoted(_ words: [String]) -> Phrase {
    .all(words.map { "“\($0)”" })
  }

  static func usage(_ lines: String) -> Phrase {
    Phrase("Usage: \(lines)", "Paggamit: \(lines)")
  }

  static func help(lists path: CommandPath) -> Phrase {
    let names = path.commands.map { $0.name }
    let command = ([names[0], "help"] + names.dropFirst()).joined(separator: " ")
    return Phrase(
      "`\(command)` lists all it takes.", "Nasa `\(command)` ang lahat ng tinatanggap.")
  }
}
