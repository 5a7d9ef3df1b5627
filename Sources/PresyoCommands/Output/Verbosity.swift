/// How much the program says beside the answer.
enum Verbosity {
  /// Errors alone.
  case quiet
  case usual
  /// Also which catalogue was read and how long it took.
  case verbose

  /// What the arguments of the process ask for: the streams are written to before and after any
  /// command has read its options.
  static let current = Verbosity(CommandLine.arguments)

  init(_ arguments: [String]) {
    let options = arguments.prefix { $0 != "--" }
    self =
      options.contains("-q") || options.contains("--quiet")
      ? .quiet : options.contains("--verbose") ? .verbose : .usual
  }
}
