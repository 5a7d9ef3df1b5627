/// The words of a model's name, as names are compared.
public enum ModelWords {
  /// Lower-case words split at spaces, hyphens, commas, slashes and brackets; a `+` stays with
  /// its word (`Note 13 Pro+` → `note`, `13`, `pro+`).
  public static func of(_ name: String) -> [String] {
    var words: [String] = []
    var word = ""
    for character in name.lowercased() {
      if character.isLetter || character.isNumber || character == "+" || character == "." {
        word.append(character)
      } else if !word.isEmpty {
        words.append(word)
        word = ""
      }
    }
    if !word.isEmpty { words.append(word) }
    return words
  }
}
