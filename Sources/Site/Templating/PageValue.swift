internal import Catalog

/// What a template sees: text, words of a language, a yes or no, a list, an object, or nothing.
///
/// A key that an object holds is looked for no further, even where its value is nothing, so that
/// a row never shows what belongs to the page around it.
enum PageValue: Hashable, Sendable {
  case none
  /// What is the same in every language: names, amounts, addresses.
  case text(String)
  /// What people read; the language is chosen when the page is written.
  case words(Phrase)
  case flag(Bool)
  case list([PageValue])
  case object([Field])

  /// One key of an object with its value.
  struct Field: Hashable, Sendable {
    let key: String
    let value: PageValue
  }

  init(_ text: String?) { self = text.map(PageValue.text) ?? .none }
  init(_ phrase: Phrase?) { self = phrase.map(PageValue.words) ?? .none }

  /// The text, or nothing where it is empty: to a template an empty text is something.
  init(filled text: String) { self = text.isEmpty ? .none : .text(text) }

  /// The object with further keys at its end; anything else unchanged.
  func with(_ fields: KeyValuePairs<String, PageValue>) -> PageValue {
    guard case .object(let own) = self else { return self }
    return .object(own + fields.map { Field(key: $0.key, value: $0.value) })
  }
}

extension PageValue: ExpressibleByStringInterpolation, ExpressibleByBooleanLiteral,
  ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral, ExpressibleByNilLiteral
{
  init(stringLiteral value: String) { self = .text(value) }
  init(booleanLiteral value: Bool) { self = .flag(value) }
  init(arrayLiteral elements: PageValue...) { self = .list(elements) }
  init(dictionaryLiteral elements: (String, PageValue)...) {
    self = .object(elements.map { Field(key: $0.0, value: $0.1) })
  }
  init(nilLiteral: ()) { self = .none }
}

extension PageValue {
  /// The value of a key; `nil`, which looks further out, only where there is no such key.
  func child(_ key: String) -> PageValue? {
    guard case .object(let fields) = self else { return nil }
    for field in fields where field.key == key { return field.value }
    return nil
  }

  /// Whether a section of the value is shown: not where it is nothing, no, or an empty list.
  var isShown: Bool {
    switch self {
    case .none, .flag(false): false
    case .list(let values): !values.isEmpty
    case .text, .words, .flag(true), .object: true
    }
  }
}
