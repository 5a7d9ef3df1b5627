/// How to go on after a mistake, as the ends of sentences.
extension Phrase {
  /// `a, b or c`.
  package static func either(_ words: [String]) -> Phrase {
    Phrase("\(WordList.joined(words, by: "or"))", "\(WordList.joined(words, by: "o"))")
  }

  /// `a, b and c`.
  package static func all(_ words: [String]) -> Phrase {
    Phrase("\(WordList.joined(words, by: "and"))", "\(WordList.joined(words, by: "at"))")
  }

  package static func didYouMean(_ near: [String]) -> Phrase {
    Phrase("did you mean \(either(near))?", "\(either(near)) ba ang ibig sabihin?")
  }

  package static func listsAll(_ command: String) -> Phrase {
    Phrase("`\(command)` lists them all.", "nasa `\(command)` ang lahat.")
  }

  package static let findLists = Phrase(
    "`presyo find` lists what there is.", "nasa `presyo find` ang mga mayroon.")
}

/// Places in files.
extension Phrase {
  /// `line 4, column price`.
  package static func line(_ number: Int, _ column: String?) -> Phrase {
    guard let column, !column.isEmpty else { return Phrase("line \(number)", "linya \(number)") }
    return Phrase("line \(number), column \(column)", "linya \(number), column \(column)")
  }
}

extension Phrase {
  /// `, column price`; nothing where no column is at fault.
  package static func column(_ name: String?) -> Phrase {
    guard let name, !name.isEmpty else { return Phrase(same: "") }
    return Phrase(", column \(name)", ", column \(name)")
  }
}

extension Phrase {
  package static func write(_ word: String) -> Phrase {
    Phrase("write \(word)", "isulat ang \(word)")
  }
}
