/// A shell that completes lines.
package enum CompletionShell: String, CaseIterable, Sendable {
  case bash, zsh, fish

  static let names = allCases.map(\.rawValue)

  /// The script that makes the shell ask the program what can stand where the cursor is.
  ///
  /// It is the same for every command and every version: what is offered is decided by the program
  /// (``LineCompletion``), so that it cannot be other than what the program reads.
  package var script: String {
    switch self {
    case .bash: Self.bashScript
    case .zsh: Self.zshScript
    case .fish: Self.fishScript
    }
  }

  /// Whether the shell takes `=` for the end of a word.
  var splitsAtEqualsSign: Bool { self == .bash }

  /// Whether the shell shows what is said of a name.
  var showsTexts: Bool { self != .bash }
}
