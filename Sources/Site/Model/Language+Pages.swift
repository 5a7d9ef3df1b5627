internal import Catalog

extension Language {
  /// The folder that the pages of the language lie in, with a slash at its end; those in English
  /// lie at the root, with all that is not of a language.
  var folder: String { self == .english ? "" : "\(rawValue)/" }

  /// The other language, which the switch of a page leads to.
  var other: Language { self == .english ? .filipino : .english }

  /// What the language calls itself, for those who read no other.
  var ownName: String {
    switch self {
    case .english: "English"
    case .filipino: "Filipino"
    }
  }
}
