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
      .usage, "“\(text)” is not an amount for --\(name); write it as 20000, 20k or ₱20,000.")
  }

  /// A brand's slug by its name, alias or slug.
  static func brand(_ text: String, vocabulary: Vocabulary) throws -> String {
    guard let slug = vocabulary.slug(ofBrand: text) else {
      throw CatalogueError.noSuchBrand(text, near: vocabulary.nearestBrands(to: text))
    }
    return slug
  }

  static func network(_ text: String?) throws -> Network? {
    guard let text else { return nil }
    guard let network = Network(name: text), network > .twoG else {
      throw Failure(.usage, "“\(text)” is not a network; write 3G, 4G or 5G.")
    }
    return network
  }

  /// A value of a closed set by its name, in any letter case.
  static func choice<Value: RawRepresentable<String>>(
    _ text: String?, named name: String, among values: [Value]
  ) throws -> Value? {
    guard let text else { return nil }
    if let value = values.first(where: { $0.rawValue.lowercased() == text.lowercased() }) {
      return value
    }
    throw Failure(
      .usage,
      "“\(text)” is not a value of --\(name); write \(list(values.map(\.rawValue))).")
  }

  static func cameraPartner(_ text: String?) throws -> String? {
    guard let text else { return nil }
    let partners = ["Leica", "Zeiss", "Hasselblad"]
    guard let partner = partners.first(where: { $0.lowercased() == text.lowercased() }) else {
      throw Failure(.usage, "“\(text)” is not a camera partner; write \(list(partners)).")
    }
    return partner
  }

  static func feature(_ text: String) throws -> Feature {
    guard let feature = Feature(rawValue: key(text)) else {
      throw Failure(
        .usage, "“\(text)” is not a feature; write \(list(Feature.allCases.map(\.rawValue))).")
    }
    return feature
  }

  static func absentFeature(_ text: String) throws -> AbsentFeature {
    guard let feature = AbsentFeature(name: key(text)) else {
      throw Failure(
        .usage,
        "“\(text)” is not a feature; write \(list(Feature.allCases.map(\.rawValue))), or a network or system such as 5g or android."
      )
    }
    return feature
  }

  /// Lower-case words with single spaces; `nil` for none.
  static func words(_ text: String?) -> String? {
    guard let text else { return nil }
    let words = text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return words.isEmpty ? nil : words
  }

  /// Gigabytes with or without a unit: `8`, `8GB`, `512MB`, `1TB`.
  static func gigabytes(_ text: String?, named name: String) throws -> Double? {
    guard let text else { return nil }
    let lower = text.lowercased()
    for (unit, factor) in [("tb", 1024.0), ("mb", 1.0 / 1024), ("gb", 1), ("g", 1), ("", 1)] {
      if lower.hasSuffix(unit), let value = number(lower.dropLast(unit.count)) {
        return value * factor
      }
    }
    throw notANumber(text, name)
  }

  static func decimal(_ text: String?, unit: String, named name: String) throws -> Double? {
    guard let text else { return nil }
    let lower = text.lowercased()
    let digits = lower.hasSuffix(unit) ? lower.dropLast(unit.count) : lower[...]
    guard let value = number(digits) else { throw notANumber(text, name) }
    return value
  }

  static func whole(_ text: String?, unit: String, named name: String) throws -> Int? {
    guard let value = try decimal(text, unit: unit, named: name) else { return nil }
    guard let whole = Int(exactly: value) else { throw notANumber(text ?? "", name) }
    return whole
  }

  /// Years as `2024`, `2020..2023`, `2020-2023`, `2023..` or `..2021`.
  static func years(_ text: String?) throws -> YearRange? {
    guard let text else { return nil }
    let failure = Failure(
      .usage,
      "“\(text)” is not a year or a range of years; write 2024, 2020..2023, 2023.. or ..2021."
    )
    func year(_ part: some StringProtocol) throws -> Int? {
      if part.isEmpty { return nil }
      guard part.count == 4, let year = Int(part), (2007...2100).contains(year) else {
        throw failure
      }
      return year
    }
    if let only = try? year(text) { return YearRange(from: only, to: only) }
    let separator = text.contains("..") ? ".." : "-"
    let parts = text.split(separator: separator, omittingEmptySubsequences: false)
    guard parts.count == 2 else { throw failure }
    let range = YearRange(from: try year(parts[0]), to: try year(parts[1]))
    guard range.from != nil || range.to != nil else { throw failure }
    if let from = range.from, let to = range.to, from > to {
      return YearRange(from: to, to: from)
    }
    return range
  }

  /// `a, b or c`.
  static func list(_ words: [String]) -> String {
    WordList.either(words)
  }

  private static func key(_ text: String) -> String {
    String(text.lowercased().map { $0 == " " || $0 == "-" ? "_" : $0 })
  }

  private static func number(_ text: some StringProtocol) -> Double? {
    guard !text.isEmpty, text.count <= 9,
      text.utf8.allSatisfy({ (48...57).contains($0) || $0 == 46 }),
      let value = Double(text), value > 0
    else { return nil }
    return value
  }

  private static func notANumber(_ text: String, _ name: String) -> Failure {
    Failure(.usage, "“\(text)” is not a number for --\(name).")
  }
}
