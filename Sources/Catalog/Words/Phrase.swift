/// What people are told, in every language: a word, a phrase or a sentence.
///
/// A value holds the text of all languages, so that whatever makes an answer need not know who will
/// read it; which text is written is decided where it is written. All sentences stand in tables,
/// files named `Phrase+…`, where each has its languages one below the other.
public struct Phrase: Hashable, Sendable {
  public let english: String
  /// `nil` where it is the same as in English, as names, amounts and signs are.
  private let other: String?

  public var filipino: String { other ?? english }

  public init(_ english: EnglishText, _ filipino: FilipinoText) {
    self.english = english.text
    other = filipino.text
  }

  /// What is the same in every language: names, amounts, dates, signs.
  public init(same text: String) {
    english = text
    other = nil
  }

  private init(english: String, other: String?) {
    self.english = english
    self.other = other
  }

  /// What is made alike in every language, of the words of that language.
  package static func inEach(_ make: (Language) -> String) -> Phrase {
    let english = make(.english)
    let filipino = make(.filipino)
    return Phrase(english: english, other: filipino == english ? nil : filipino)
  }

  /// The text in one language.
  public func `in`(_ language: Language) -> String {
    switch language {
    case .english: english
    case .filipino: filipino
    }
  }

  /// The phrase with the text of one language in the place of all.
  public func only(_ language: Language) -> Phrase { Phrase(same: self.in(language)) }

  public var isEmpty: Bool { english.isEmpty }

  public static func + (left: Phrase, right: Phrase) -> Phrase {
    Phrase(
      english: left.english + right.english,
      other: left.other == nil && right.other == nil ? nil : left.filipino + right.filipino)
  }

  /// The phrase with a change that every language makes alike, such as a large first letter.
  package func map(_ change: (String) -> String) -> Phrase {
    Phrase(english: change(english), other: other.map(change))
  }
}

extension [Phrase] {
  public func joined(separator: String = "") -> Phrase {
    var joined = Phrase(same: "")
    for (index, phrase) in enumerated() {
      joined = joined + (index > 0 ? Phrase(same: separator) + phrase : phrase)
    }
    return joined
  }
}

extension DefaultStringInterpolation {
  /// A phrase is no text before a language is chosen.
  @available(*, deprecated, message: "choose a language: phrase.in(language)")
  public mutating func appendInterpolation(_ phrase: Phrase) {}
}
