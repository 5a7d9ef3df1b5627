extension String {
  /// The text, `nil` where it is empty.
  var nonEmpty: String? { isEmpty ? nil : self }

  /// The text as it stands inside a sentence: its first letter small, unless the word is in
  /// capitals (`NFC`).
  var lowercasedFirst: String {
    let second = dropFirst().first
    guard let first, second.map({ !$0.isUppercase }) ?? true else { return self }
    return first.lowercased() + dropFirst()
  }
}
