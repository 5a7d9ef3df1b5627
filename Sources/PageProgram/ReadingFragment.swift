internal import Catalog
internal import Rendering

/// How a question was read, as a piece of a page: every word with what it was taken for.
struct ReadingFragment {
  private let reading: QueryReading
  private let brandNames: [String: String]
  private let language: Language

  init(_ reading: QueryReading, brandNames: [String: String], in language: Language) {
    self.reading = reading
    self.brandNames = brandNames
    self.language = language
  }

  var html: String {
    let phrases = reading.query.phrases { brandNames[$0] ?? $0 }.map { $0.in(language) }
    let understood = HTMLText.escaped(phrases.joined(separator: " · "))
    let notes = reading.phrases.map {
      "<p class=\"note\">\(HTMLText.escaped($0.in(language)))</p>\n"
    }
    return "<p class=\"understood\">\(understood)</p>\n" + words + notes.joined()
      + "<p class=\"meta\"><code>\(HTMLText.escaped(reading.query.writtenCanonical))</code></p>\n"
  }

  /// The words in their order, each beside what it was taken for.
  private var words: String {
    guard !reading.tokens.isEmpty else { return "" }
    let items = reading.tokens.map { token in
      "<li class=\"\(token.role.rawValue)\"><b>\(HTMLText.escaped(token.text))</b> "
        + "<small>\(HTMLText.escaped(Self.meaning(of: token).in(language)))</small></li>"
    }
    return "<ul class=\"words\">\(items.joined(separator: " "))</ul>\n"
  }

  private static func meaning(of token: QueryToken) -> Phrase {
    switch token.role {
    case .used: token.meaning.map { Phrase(same: $0) } ?? .used
    case .ignored: token.meaning.map { Phrase.ignored($0) } ?? .ignored
    case .unknown: token.suggestion.map { Phrase.notUnderstood($0) } ?? .notUnderstood
    }
  }
}

extension PhoneLineup {
  /// The drawings with what they show.
  func figure(in language: Language) -> String {
    "<figure class=\"lineup\">\(picture.in(language))<figcaption>"
      + "\(HTMLText.escaped(caption.in(language)))</figcaption></figure>"
  }
}
