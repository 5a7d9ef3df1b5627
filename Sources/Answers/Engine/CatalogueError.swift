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
  public var message: String {
    switch self {
    case .store(let error): error.message
    case .question(let error): error.message
    case .noPrices(let path):
      "The catalogue \(path.map { "\($0) " } ?? "")holds no prices; build it anew with presyo build."
    case .noSuchBrand(let name, let near):
      "There is no brand “\(name)”; \(Self.cure(near, else: "`presyo brands` lists them all."))"
    case .noSuchPhone(let name, let near):
      "There is no phone “\(name)” in the catalogue; "
        + Self.cure(near, else: "`presyo find` lists what there is.")
    case .nameTooLong(let name, let limit):
      "“\(String(name.unicodeScalars.prefix(40)))…” is too long for the name of a phone: "
        + "\(name.unicodeScalars.count) characters, where \(limit) are taken."
    case .severalPhones(let words, let phones, let count):
      Self.sentence(words, phones, count)
    case .namedTwice(let name):
      "\(name) is named twice; name two different phones to compare."
    case .noSuchPublisher(let name, let near):
      "There is no publisher “\(name)”; \(Self.cure(near, else: "`presyo info` lists them all."))"
    case .noSuchGuide(let name, let near):
      "There is no guide “\(name)”; \(Self.cure(near, else: "`presyo guide` lists them all."))"
    case .noPhones(let year, let years):
      "The catalogue has no phone of \(year); it has phones of "
        + "\(years.map { String($0) }.joined(separator: ", "))."
    case .twoYears(let one, let other):
      "A pricelist is of one year; to compare two, use presyo pricelist diff \(one) \(other)."
    case .noYear:
      "A pricelist is of one year; name it, such as presyo pricelist 2024."
    case .noSuchField(let field, let fields):
      "Sources disagree on no field “\(field)”; they do on \(WordList.either(fields))."
    case .notKnownOn(let name, let day):
      "\(name) was not known on \(day.iso)."
    case .nothingCheaper(let name):
      "\(name) has no peso price, so nothing can be called cheaper; drop --cheaper."
    case .emptyPeriod(let since, let until):
      "The period from \(since.iso) until \(until.iso) is empty; swap the two."
    }
  }

  public var description: String { message }

  private static func cure(_ near: [String], else other: String) -> String {
    near.isEmpty ? other : "did you mean \(WordList.either(near))?"
  }

  private static func sentence(_ words: String, _ phones: [PhoneName], _ count: Int) -> String {
    let shown = phones.map { "\($0.name) (\($0.id))" }.joined(separator: ", ")
    let more = count > phones.count ? " and \(count - phones.count) more" : ""
    return "“\(words)” may be \(count) phones; name one of these by its id: \(shown)\(more)."
  }
}
