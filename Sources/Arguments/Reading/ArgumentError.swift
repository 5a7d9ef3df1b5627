package import Catalog

/// What is wrong with the arguments of a command.
enum ArgumentError: Error {
  /// An option as it was typed, and those that may be meant.
  case unknownOption(String, near: [String])
  /// An option that stands without its value, and what help says of it.
  case noValue(of: String, help: String)
  /// A flag with a value.
  case valueOfFlag(String, String)
  /// What has to be given, and what help says of it.
  case missing(String, help: String)
  /// Words that no argument takes.
  case unexpected([String])
  /// The option, the text, and what may be written where these are few.
  case unreadable(String, String, choices: [String])
  /// The option, and why it cannot take its value.
  case refused(String, Phrase)
  /// A condition across arguments does not hold.
  case invalid(Phrase)
  /// A shell that no completions are made for.
  case unknownShell(String)
}

/// A mistake in the arguments that a command or the reader of a value finds.
package struct ValidationError: Error {
  package let phrase: Phrase

  package init(_ phrase: Phrase) { self.phrase = phrase }
}

/// What is wrong with the arguments, said with how the command is called.
package struct UsageError: Error {
  let error: ArgumentError
  let path: CommandPath

  /// What is wrong, and how to go on.
  package var phrase: Phrase {
    guard error.asksForUsage else { return error.phrase }
    return [
      error.phrase, .usage(HelpText.usage(of: path)), .help(lists: path),
    ].joined(separator: "\n")
  }
}
