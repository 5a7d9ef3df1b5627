internal import Catalog
internal import Rendering

/// How a question was read, as a piece of a page: every word with what it was taken for.
struct ReadingFragment {
  private let reading: QueryReading
  private let brandNames: [String: String]

  init(_ reading: QueryReading, brandNames: [String: String]) {
    self.reading = reading
    self.brandNames = brandNames
  }

  var html: String {
    let phrases = reading.query.phrases { brandNames[$0] ?? $0 }.map { $0.english }
    let understood = HTMLText.escaped(phrases.joined(separator: " · "))
    let notes = reading.sentences.map { "<p class=\"note\">\(HTMLText.escaped($0))</p>\n" }
    return "<p class=\"understood\">\(understood)</p>\n" + words + notes.joined()
      + "<p class=\"meta\"><code>\(HTMLText.escaped(reading.query.writtenCanonical))</code></p>\n"
  }

  /// The words in their order, each beside what it was taken for.
  private var words: String {
    guard !reading.tokens.isEmpty else { return "" }
    let items = reading.tokens.map { token in
      "<li class=\"\(token.role.rawValue)\"><b>\(HTMLText.escaped(token.text))</b> "
        + "<small>\(HTMLText.escaped(Self.meaning(of: token)))</small></li>"
    }
    return "<ul class=\"words\">\(items.joined(separator: " "))</ul>\n"
  }

  private static func meaning(of token: QueryToken) -> String {
    switch token.role {
    case .used: token.meaning ?? "used"
    case .ignored: token.meaning.map { "ignored: \($0)" } ?? "ignored"
    case .unknown:
      token.suggestion.map { "not understood; did you mean “\($0)”?" } ?? "not understood"
    }
  }
}

extension PhoneLineup {
  /// The drawings with what they show.
  var figure: String {
    "<figure class=\"lineup\">\(picture)<figcaption>\(HTMLText.escaped(caption))</figcaption></figure>"
  }
}
