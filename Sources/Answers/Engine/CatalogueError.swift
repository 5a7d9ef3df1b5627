public import BudgetLanguage
public import Catalog

/// Why a question could not be answered.
public enum CatalogueError: Error, Hashable, Sendable {
  /// The catalogue's file cannot be opened or read.
  case store(CatalogStoreError)
  /// The text of a question cannot be read.
  case question(BudgetLanguageError)
  /// The catalogue holds no prices.
  case noPrices(path: String?)
  case noSuchBrand(String, near: [String])
  /// No phone is named so; with the names that come near.
  case noSuchPhone(String, near: [String])
  /// A phone's name is longer than any is.
  case nameTooLong(String, limit: Int)
  /// The words can mean several phones; with the first of them and how many there are.
  case severalPhones(String, [PhoneName], count: Int)
  /// A phone is named twice where different ones are compared.
  case namedTwice(String)
  /// No source is of a publisher of this name.
  case noSuchPublisher(String, near: [String])
  case noSuchGuide(String, near: [String])
  case noPhones(year: Int, years: [Int])
  /// A pricelist is of one year, and two were named.
  case twoYears(Int, Int)
  /// A pricelist is of one year, and none was named.
  case noYear
  /// The years side by side are asked of one year.
  case oneYearOnly(Int)
  /// Sources disagree on no such field.
  case noSuchField(String, fields: [String])
  /// The phone was not known yet on that day.
  case notKnownOn(name: String, day: CalendarDay)
  /// Nothing can be cheaper than a phone without a price.
  case nothingCheaper(name: String)
  case emptyPeriod(since: PartialDate, until: PartialDate)
}

extension CatalogueError: CustomStringConvertible {
  /// One sentence: what is wrong, where, and how to cure it.
  public var phrase: Phrase {
    switch self {
    case .question(let error): error.phrase
    case .noPrices(let path):
      Phrase(
        "The catalogue \(path.map { "\($0) " } ?? "")holds no prices; build it anew with presyo build.",
        "Walang presyo ang catalogue \(path.map { "\($0)" } ?? ""); buuin ulit ito gamit ang presyo build."
      )
    case .noSuchBrand(let name, let near):
      Phrase(
        "There is no brand “\(name)”; \(Self.cure(near, else: .listsAll("presyo brands")))",
        "Walang brand na “\(name)”; \(Self.cure(near, else: .listsAll("presyo brands")))")
    case .noSuchPhone(let name, let near):
      Phrase(
        "There is no phone “\(name)” in the catalogue; \(Self.cure(near, else: .findLists))",
        "Walang phone na “\(name)” sa catalogue; \(Self.cure(near, else: .findLists))")
    case .nameTooLong(let name, let limit):
      Self.tooLong(
        String(name.unicodeScalars.prefix(40)), name.unicodeScalars.count, limit: limit)
    case .severalPhones(let words, let phones, let count):
      Self.sentence(words, phones, count)
    case .namedTwice(let name):
      Phrase(
        "\(name) is named twice; name two different phones to compare.",
        "Dalawang beses nabanggit ang \(name); magbigay ng dalawang magkaibang phone na ikukumpara."
      )
    case .noPhones(let year, let years):
      Self.noPhones(year, years.map { String($0) }.joined(separator: ", "))
    case .twoYears(let one, let other):
      Phrase(
        "A pricelist is of one year; to compare two, use presyo pricelist diff \(one) \(other).",
        "Isang taon lang ang pricelist; para ikumpara ang dalawa: presyo pricelist diff \(one) \(other)."
      )
    case .store, .noSuchPublisher, .noSuchGuide, .noYear, .oneYearOnly, .noSuchField, .notKnownOn,
      .nothingCheaper, .emptyPeriod:
      phraseOfCommands
    }
  }

  /// The sentence in English.
  public var message: String { phrase.english }

  public var description: String { message }

  static func cure(_ near: [String], else other: Phrase) -> Phrase {
    near.isEmpty ? other : .didYouMean(near)
  }

  private static func tooLong(_ name: String, _ characters: Int, limit: Int) -> Phrase {
    Phrase(
      "“\(name)…” is too long for the name of a phone: \(characters) characters, where \(limit) are taken.",
      "Masyadong mahaba ang “\(name)…” para sa pangalan ng phone: \(characters) na letra, hanggang \(limit) lang."
    )
  }

  private static func noPhones(_ year: Int, _ years: String) -> Phrase {
    Phrase(
      "The catalogue has no phone of \(year); it has phones of \(years).",
      "Walang phone ng \(year) sa catalogue; mayroon ng \(years).")
  }

  private static func sentence(_ words: String, _ phones: [PhoneName], _ count: Int) -> Phrase {
    let shown = phones.map { "\($0.name) (\($0.id))" }.joined(separator: ", ")
    let rest = count - phones.count
    let more = rest > 0 ? Phrase(" and \(rest) more", " at \(rest) pa") : Phrase(same: "")
    return Phrase(
      "“\(words)” may be \(count) phones; name one of these by its id: \(shown)\(more).",
      "\(count) phone ang puwedeng “\(words)”; banggitin ang id ng isa rito: \(shown)\(more).")
  }
}
