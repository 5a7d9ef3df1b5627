import Catalog

/// Values as people write them into their own lists.
enum ImportValues {
  /// A price in pesos.
  ///
  /// Without a peso sign or word it has to be plain digits from 500 up, unless the currency is
  /// stated: a bare `4790` in a list of prices is a price, a bare `12` or `1,2` is not.
  static func price(
    _ text: String, isCurrencyStated: Bool, decimalCommas: Bool = false
  ) throws(ImportProblem) -> Peso {
    if text.hasPrefix("=") || text.hasPrefix("#") { throw .formula }
    let text = withoutLabel(text)
    switch AmountText.read(text, decimalCommas: decimalCommas) {
    case .foreign: throw .foreignPrice
    case .negative: throw .negativePrice
    case .several: throw .severalAmounts
    case .perMonth: throw .perMonth
    case .malformed: throw .notAPrice
    case .other: throw isRange(text, decimalCommas) ? .severalAmounts : .notAPrice
    case .pesos(let amount, let isMarked):
      guard amount > Peso(pesos: 0) else { throw .nothing }
      guard amount <= SoundFacts.highestPrice else { throw .tooMuch }
      if isMarked || isCurrencyStated { return amount }
      let plain = AmountText.written(text).map { decimalCommas && $0 == "," ? "." : $0 }
      guard amount >= Peso(pesos: 500), Peso(plain: String(plain)) == amount else {
        throw .bareAmount
      }
      return amount
    }
  }

  /// The amount without a word that only says that it is one: `SRP: ₱5,990`.
  private static func withoutLabel(_ text: String) -> String {
    let words = text.split(whereSeparator: \.isWhitespace)
    guard words.count > 1, let first = words.first else { return text }
    let label = first.hasSuffix(":") ? first.dropLast() : first
    return ["srp", "price", "presyo", "cash"].contains(label.lowercased())
      ? words.dropFirst().joined(separator: " ") : text
  }

  /// Whether the text is two amounts with a stroke or `to` between them.
  private static func isRange(_ text: String, _ decimalCommas: Bool) -> Bool {
    let ends = text.replacing(" to ", with: "-").split { "-–—~".contains($0) }
    guard ends.count == 2 else { return false }
    return ends.allSatisfy { end in
      if case .pesos = AmountText.read(String(end), decimalCommas: decimalCommas) {
        true
      } else {
        false
      }
    }
  }

  static func kind(_ text: String) throws(ImportProblem) -> PriceKind {
    let name = String(text.lowercased().map { $0 == " " || $0 == "_" ? "-" : $0 })
    if let kind = PriceKind(rawValue: name) { return kind }
    throw .unknownKind(
      nearest: NearestName.of(name, among: PriceKind.allCases.map(\.rawValue)))
  }

  /// `2024-06-26`, `2024/06/26`, `2024-06`, `2024`, `June 26, 2024`, `26 Jun 2024`, `June 2024`;
  /// never `06/07/2024`, which is two dates.
  static func date(_ text: String) throws(ImportProblem) -> PartialDate {
    let iso = String(text.map { $0 == "/" ? "-" : $0 })
    if let date = PartialDate(iso: iso) { return date }
    if DateForm.holds(iso) { throw .impossibleDate }
    let words = text.lowercased().split { $0 == " " || $0 == "," || $0 == "." }
    guard (2...3).contains(words.count), let year = words.last, year.utf8.count == 4,
      let yearNumber = Int(year),
      let month = words.compactMap({ month(named: $0) }).first
    else { throw .notADate }
    guard words.count == 3 else {
      guard let date = PartialDate(year: yearNumber, month: month) else { throw .impossibleDate }
      return date
    }
    guard let day = words.dropLast().compactMap({ Int($0) }).first else { throw .notADate }
    guard let date = PartialDate(year: yearNumber, month: month, day: day) else {
      throw .impossibleDate
    }
    return date
  }

  /// The month that the first three letters or more of `name` begin.
  private static func month(named name: Substring) -> Int? {
    guard name.utf8.count >= 3 else { return nil }
    return months.firstIndex { $0.hasPrefix(name) }.map { $0 + 1 }
  }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]

  /// `8`, `8GB`, `8 GB RAM`, `512MB`, `1TB storage`, in gigabytes.
  static func gigabytes(_ text: String) throws(ImportProblem) -> Double {
    var number = text.lowercased().filter { $0 != " " }
    for word in ["ram", "rom", "storage"] where number.hasSuffix(word) {
      number.removeLast(word.count)
    }
    var factor = 1.0
    for (unit, size) in [("gb", 1), ("mb", 1 / 1024.0), ("tb", 1024), ("g", 1)]
    where number.hasSuffix(unit) {
      number.removeLast(unit.count)
      factor = size
      break
    }
    guard number.utf8.allSatisfy({ (48...57).contains($0) || $0 == 46 }),
      let value = Double(number), value > 0, value * factor <= 16_384
    else { throw .notGigabytes }
    return value * factor
  }

  /// What a column of RAM or storage says: its own size, or both where a list has them in one.
  static func memory(
    _ text: String, as one: (Double) -> Configuration
  ) throws(ImportProblem) -> Configuration {
    do throws(ImportProblem) {
      return one(try gigabytes(text))
    } catch {
      guard let both = VariantText.read(text), both.ramGB != nil, both.storageGB ?? 0 >= 16 else {
        throw error
      }
      return both
    }
  }

  /// `8GB+256GB`, `4/128`, `256GB`, also with a colour beside it.
  static func variant(_ text: String) throws(ImportProblem) -> Configuration {
    if let configuration = VariantText.read(text) { return configuration }
    // A name of two words, so that what is said beside it is read as in a name.
    let listed = ListedName("x x " + text)
    guard listed.shortest == "x x" else { throw .notAVariant }
    if listed.hasSeveralVariants { throw .severalVariants }
    return listed.configuration
  }

  /// An amount paid a month, with or without the word: `₱562/mo`, `562`.
  static func monthly(_ text: String, decimalCommas: Bool) throws(ImportProblem) -> Peso {
    let lower = text.lowercased()
    let words = ["a month", "per month", "/month", "/mo.", "/mo", "monthly"]
    let amount = words.first(where: lower.hasSuffix).map { text.dropLast($0.count) } ?? text[...]
    return try price(String(amount), isCurrencyStated: true, decimalCommas: decimalCommas)
  }

  /// `24`, `24 months`.
  static func months(_ text: String) throws(ImportProblem) -> Int {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let rest = ListedName.trimmed(text.dropFirst(digits.count)).lowercased()
    guard let months = Int(digits), Instalment.lengths.contains(months),
      ["", "mo", "mos", "months", "month", "buwan"].contains(rest)
    else { throw .notMonths }
    return months
  }

  static func isYes(_ text: String) throws(ImportProblem) -> Bool {
    switch text.lowercased() {
    case "yes", "y", "true", "1": return true
    case "no", "n", "false", "0": return false
    default: throw .notYesOrNo
    }
  }

  /// Whether a name is one of a used unit, whose price says nothing of the phone's.
  static func isSecondHand(_ name: String) -> Bool {
    let words = ModelWords.of(name)
    let joined = words.joined(separator: " ")
    return joined.contains("2nd hand") || joined.contains("second hand")
      || joined.contains("pre owned")
      || words.contains { ["secondhand", "preowned", "refurbished", "used"].contains($0) }
  }

  static func address(_ text: String) throws(ImportProblem) -> String {
    guard AddressForm.holds(text) else { throw .notAnAddress }
    return text
  }

  /// The value of a specification as the plain-data form writes it.
  static func specification(
    _ text: String, _ field: SpecificationField
  ) throws(ImportProblem) -> String {
    var specifications = Specifications()
    for candidate in [text, plain(text, field)] {
      if field.write(&specifications, candidate) {
        return field.read(specifications) ?? candidate
      }
    }
    throw .badSpecification(field.values)
  }

  /// `5000mAh` without its unit, `true` as `yes`.
  private static func plain(_ text: String, _ field: SpecificationField) -> String {
    let lower = text.lowercased().filter { $0 != " " && $0 != "," }
    switch field.values {
    case .yesOrNo:
      if ["yes", "y", "true", "1"].contains(lower) { return "yes" }
      if ["no", "n", "false", "0"].contains(lower) { return "no" }
      return text
    case .whole, .decimal:
      let unit = field.name.split(separator: "_").last.map(String.init) ?? ""
      let units = unit == "inches" ? ["inches", "inch", "in", "\"", "”"] : [unit]
      for unit in units where lower.hasSuffix(unit) { return String(lower.dropLast(unit.count)) }
      return text
    case .text, .network: return text
    }
  }

  /// What is wrong with a value that every row is to have; `nil` where nothing is.
  static func problem(with text: String, as field: ImportField) -> ImportProblem? {
    do throws(ImportProblem) {
      switch field {
      case .price: _ = try price(text, isCurrencyStated: false)
      case .currency:
        if !["php", "₱", "p", "peso", "pesos"].contains(text.lowercased()) {
          return .unknownCurrency
        }
      case .kind: _ = try kind(text)
      case .date, .until, .observedOn, .launched: _ = try date(text)
      case .ram, .storage: _ = try gigabytes(text)
      case .variant: _ = try variant(text)
      case .months: _ = try months(text)
      case .create: _ = try isYes(text)
      case .source: _ = try address(text)
      default:
        if let specification = Specifications.fields.first(where: { $0.name == field.name }) {
          _ = try self.specification(text, specification)
        }
      }
      return nil
    } catch {
      return error
    }
  }
}
