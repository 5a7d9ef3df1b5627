import Catalog

/// The arguments of the program as far as they can be told before any command reads its own.
///
/// The words of a question, which make one text, are joined, so that what is left can be counted: a
/// name or an option each, which is looked up one by one.
enum ArgumentList {
  /// More names and options than anybody types, and few enough to be looked up at once.
  static let limit = 1_000

  /// The commands whose words are one text, `find` also where no command is named.
  static let textCommands: Set<String> = ["find", "explain", "show", "similar"]

  /// `arguments` with neighbouring words joined where the command takes them as one text.
  static func prepared(
    _ arguments: [String], commands: [String]
  ) throws(Failure) -> [String] {
    if isQuestion(arguments) { return try prepared(["find"] + arguments, commands: commands) }
    let named = arguments.first.flatMap { commands.contains($0) ? $0 : nil }
    let prepared =
      if let named {
        textCommands.contains(named) ? [named] + joined(arguments.dropFirst()) : arguments
      } else {
        joined(arguments[...])
      }
    guard prepared.count <= limit else {
      throw Failure(
        .usage,
        Phrase(
          "\(prepared.count) arguments are more than the \(limit) that are taken; ask for less at once.",
          "Sobra sa \(limit) ang \(prepared.count) na argument; mas kaunti ang itanong nang sabay.")
      )
    }
    return prepared
  }

  /// The commands under a word that people begin questions with too.
  static let groups = ["phone": ["add", "edit"], "price": ["add", "retract"]]

  /// Whether the first word begins a question although it is a command: `phone under 10k`,
  /// `show me phones under 10k`.
  private static func isQuestion(_ arguments: [String]) -> Bool {
    guard arguments.count > 1, let first = arguments.first,
      arguments[1].utf8.first != UInt8(ascii: "-")
    else { return false }
    if first == "show" { return arguments[1] == "me" }
    guard let commands = groups[first] else { return false }
    let second = Array(arguments[1].lowercased().utf8)
    // A slip for a command is left to the command to name.
    return !commands.contains { EditDistance.between(second, Array($0.utf8), limit: 1) != nil }
  }

  /// Words beside each other as one; what may be an option, or the value of one, stays as it is.
  private static func joined(_ arguments: ArraySlice<String>) -> [String] {
    var list: [String] = []
    var run: [String] = []
    var mayBeValue = false
    var isOver = false
    func close() {
      if !run.isEmpty { list.append(run.joined(separator: " ")) }
      run = []
    }
    for argument in arguments {
      if isOver || !mayBeValue && argument.utf8.first != UInt8(ascii: "-") {
        run.append(argument)
      } else {
        close()
        list.append(argument)
        isOver = argument == "--"
        mayBeValue = !isOver && argument.utf8.first == UInt8(ascii: "-")
      }
    }
    close()
    return list
  }
}
