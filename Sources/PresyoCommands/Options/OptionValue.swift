import Answers
import BudgetLanguage
import Catalog

/// Reads the values of options, each with a sentence for what it cannot read.
enum OptionValue {
  /// An amount as people write it: `20000`, `20k`, `₱20,000`.
  static func amount(
    _ text: String, named name: String, vocabulary: Vocabulary
  ) throws -> Peso {
    if let amount = Peso(plain: text) { return amount }
    if let reading = try? BudgetReader(vocabulary: vocabulary).read("up to ₱ " + text),
      reading.tokens.allSatisfy({ $0.meaning == "price" }),
      let upper = reading.query.price.upper, reading.query.price.lower == nil
    {
      return upper.amount
    }
    throw Failure(
      .usage,
      Phrase(
        "“\(text)” is not an amount for --\(name); write it as 20000, 20k or ₱20,000.",
        "Hindi halaga para sa --\(name) ang “\(text)”; isulat bilang 20000, 20k o ₱20,000."))
  }

  /// A brand's slug by its name, alias or slug.
  static func brand(_ text: String, vocabulary: Vocabulary) throws -> String {
    guard let slug = vocabulary.slug(ofBrand: text) else {
      throw CatalogueError.noSuchBrand(text, near: vocabulary.nearestBrands(to: text))
    }
    return slug
  }

  /// Sets what the value of an option of a query says.
  static func read(
    _ text: String, as option: ConditionOption, into query: inout BudgetQuery,
    vocabulary: Vocabulary
  ) throws {
    switch option.reading {
    case .amount(let set): set(&query, try amount(text, named: option.name, vocabulary: vocabulary))
    case .brand(let set): set(&query, try brand(text, vocabulary: vocabulary))
    case .measure(let measure):
      guard let number = MeasureText.number(text, of: measure) else {
        throw Failure(
          .usage,
          Phrase(
            "“\(text)” is not a number for --\(option.name).",
            "Hindi numero para sa --\(option.name) ang “\(text)”."))
      }
      measure.narrow(&query, to: number)
    case .choice(let noun, let names, let more, let set):
      guard set(&query, text) else {
        throw Failure(
          .usage,
          Phrase(
            "“\(text)” is not \(noun); write \(.either(names))\(more).",
            "Hindi \(noun) ang “\(text)”; isulat ang \(.either(names))\(more)."))
      }
    case .years(let set): set(&query, try years(text))
    case .count(let set):
      guard let count = Int(text), count >= 0 else {
        throw Failure(
          .usage,
          Phrase(
            "--\(option.name) is a number from 0 up; 0 shows all.",
            "Numerong 0 pataas ang --\(option.name); 0 ang lahat."))
      }
      set(&query, count)
    case .words(let set):
      guard !ModelWords.of(text).isEmpty else {
        throw Failure(
          .usage,
          Phrase(
            "“\(text)” holds no word of a name for --\(option.name); write it as galaxy a15.",
            "Walang salita ng pangalan ang “\(text)” para sa --\(option.name); isulat bilang galaxy a15."
          ))
      }
      set(&query, text.lowercased())
    }
  }

  /// Years as `2024`, `2020..2023`, `2020-2023`, `2023..` or `..2021`.
  private static func years(_ text: String) throws -> YearRange {
    guard let years = YearRange(text: text) else {
      throw Failure(
        .usage,
        Phrase(
          "“\(text)” is not a year or a range of years; write 2024, 2020..2023, 2023.. or ..2021.",
          "Hindi taon o mga taon ang “\(text)”; isulat ang 2024, 2020..2023, 2023.. o ..2021.")
      )
    }
    return years
  }

  /// `a, b or c`.
  static func list(_ words: [String]) -> String {
    WordList.either(words)
  }
}
