/// The words of a model's name, as names are compared.
public enum ModelWords {
  /// Lower-case words split at spaces, hyphens, commas, slashes and brackets; a `+` stays with
  /// its word (`Note 13 Pro+` → `note`, `13`, `pro+`).
  public static func of(_ name: String) -> [String] {
    var words: [String] = []
    var word = String.UnicodeScalarView()
    // Scalars, not characters: a sign that others cling to could carry a space into a word.
    for scalar in name.lowercased().unicodeScalars {
      if belongs(scalar) || !word.isEmpty && isMark(scalar) {
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
    case "\0"..."\u{7F}": false
    default: scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }
  }

  /// Whether the scalar only changes the letter before it, as an accent does.
  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: true
    default: false
    }
  }
}
