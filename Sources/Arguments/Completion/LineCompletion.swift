/// What can stand where the cursor is on a line that is being typed.
package enum LineCompletion {
  /// The answer to a shell: what is offered, then names, each with a tab and what is said of it.
  ///
  /// - Parameters:
  ///   - arguments: the shell, the number of the word with the cursor, the program's own name being
  ///     number 0, and the words after that name.
  /// - Returns: `nil` where the arguments are no such question.
  package static func answer(
    to arguments: [String], of root: any ParsableCommand.Type
  ) -> String? {
    guard let shell = arguments.first.flatMap(CompletionShell.init(rawValue:)),
      arguments.count > 1, let number = Int(arguments[1])
    else { return nil }
    var words = Array(arguments.dropFirst(2).prefix(max(0, number)))
    // A word that is not begun yet may not be there.
    if words.count < number { words.append("") }
    if shell.splitsAtEqualsSign { words = joinedAtEqualsSigns(words) }
    let current = words.popLast() ?? ""
    let offer = LineReading(words, current, of: root).offer
    return text(of: offer, shell)
  }

  private static func text(of offer: CompletionOffer, _ shell: CompletionShell) -> String {
    switch offer {
    case .files(let ending): ending.isEmpty ? "files\n" : "files \(ending)\n"
    case .directories: "directories\n"
    case .names(let names, let prefix):
      "names\n"
        + names.map { name in
          let word = shell.splitsAtEqualsSign ? name.word : prefix + name.word
          return word + (shell.showsTexts && !name.text.isEmpty ? "\t\(name.text)" : "") + "\n"
        }.joined()
    }
  }

  /// `--brand`, `=`, `sam` as the one word that was typed.
  private static func joinedAtEqualsSigns(_ words: [String]) -> [String] {
    var joined: [String] = []
    var continues = false
    for word in words {
      if let last = joined.last, word == "=" && last.hasPrefix("--") || continues {
        joined[joined.count - 1] = last + word
        continues = word == "="
      } else {
        joined.append(word)
      }
    }
    return joined
  }
}

/// What a shell is told to offer.
enum CompletionOffer {
  /// Names with what is said of them, and what stands before each in the same word.
  case names([(word: String, text: String)], prefix: String)
  case files(ending: String)
  case directories
}
