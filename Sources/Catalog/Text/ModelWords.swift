/// The words of a model's name, as names are compared.
public enum ModelWords {
  /// Lower-case words split at spaces, hyphens, commas, slashes and brackets; a `+` stays with
  /// its word (`Note 13 Pro+` → `note`, `13`, `pro+`).
  public static func of(_ name: String) -> [String] {
    var words: [String] = []
    var word = String.UnicodeScalarView()
    // Scalars, not characters: a sign that others cling to could carry a space into a word.
    for scalar in name.lowercased().unicodeScalars {
      // A mark only changes the letter before it, as an accent does.
      if belongs(scalar) || !word.isEmpty && scalar.letterClass == .mark {
        word.append(scalar)
      } else if !word.isEmpty {
        words.append(String(word))
        word = String.UnicodeScalarView()
      }
    }
    if !word.isEmpty { words.append(String(word)) }
    return words
  }

  private static func belongs(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "0"..."9", "+", ".": true
    default: scalar.letterClass == .letter || scalar.letterClass == .number
    }
  }
}
