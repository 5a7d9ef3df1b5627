/// What every command can be asked for besides its own arguments.
enum BuiltInOption: Equatable {
  case help
  case version
  /// A script for a shell, the one that is used where none is named.
  case completionScript(String?)

  static let names = ["help", "version"]
  static let scriptName = "generate-completion-script"
}
