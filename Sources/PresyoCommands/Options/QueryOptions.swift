import Arguments

/// A budget question as text, as options, or as both.
struct QueryOptions: ParsableArguments {
  @Argument(help: ArgumentHelp("The question, such as “5G under PHP 20K”.", valueName: "query"))
  var words: [String] = []

  @OptionGroup var conditions: ConditionOptions

  @Flag(name: "strict", help: "Make a word that is not understood an error.")
  var strict = false

  /// The text of the question; empty where it is asked by options alone.
  var text: String { words.joined(separator: " ") }
}
