/// A condition that a number of a phone reaches at least or at most: `battery>=5000mAh`.
public final class QueryMeasure: Sendable {
  public enum Bound: Hashable, Sendable {
    case atLeast
    case atMost

    /// `>=` or `<=`, in the canonical form and in SQL.
    public var sign: String { self == .atLeast ? ">=" : "<=" }
  }

  /// What is measured.
  public enum Subject: Hashable, Sendable {
    case ram
    case storage
    case specification(SpecificationField)
  }

  /// Key in JSON: `battery_mah`.
  public let name: String
  /// Key of the canonical form: `battery`.
  public let word: String
  /// Unit of the canonical form: `mAh`.
  public let unit: String
  /// Name of the option: `battery`.
  public let option: String
  /// What the option's value is called: `mAh`.
  let valueName: String
  let help: String
  public let bound: Bound
  public let subject: Subject
  /// Whether only whole numbers are asked for.
  public let isWhole: Bool
  /// What is said to people of a value with its unit: `at least 8GB RAM`.
  let phrase: @Sendable (String) -> Phrase
  /// What is said of a phone's own value: `8GB RAM`.
  let reason: @Sendable (Phrase) -> Phrase
  public let value: @Sendable (BudgetQuery) -> Double?
  let set: @Sendable (inout BudgetQuery, Double?) -> Void

  init(
    name: String, word: String, unit: String, option: String, valueName: String, help: String,
    bound: Bound, subject: Subject, isWhole: Bool,
    phrase: @escaping @Sendable (String) -> Phrase,
    reason: @escaping @Sendable (Phrase) -> Phrase,
    value: @escaping @Sendable (BudgetQuery) -> Double?,
    set: @escaping @Sendable (inout BudgetQuery, Double?) -> Void
  ) {
    self.name = name
    self.word = word
    self.unit = unit
    self.option = option
    self.valueName = valueName
    self.help = help
    self.bound = bound
    self.subject = subject
    self.isWhole = isWhole
    self.phrase = phrase
    self.reason = reason
    self.value = value
    self.set = set
  }

  /// The numbers that can be asked for; no phone comes near the end.
  public static let limits: ClosedRange<Double> = 0...1_000_000

  /// Whether a number can be asked for.
  public func admits(_ number: Double) -> Bool {
    Self.limits.contains(number) && (!isWhole || number == number.rounded())
  }

  /// Asks for this number, or for the nearest that can be asked for, or keeps what is asked already
  /// where that is stricter.
  public func narrow(_ query: inout BudgetQuery, to number: Double) {
    let number = min(max(number, Self.limits.lowerBound), Self.limits.upperBound)
    guard let old = value(query) else { return set(&query, number) }
    set(&query, bound == .atLeast ? max(old, number) : min(old, number))
  }

  /// Whether a phone's own number, `nil` where it is not known, fulfils the bound.
  func holds(_ number: Double?, _ asked: Double) -> Bool {
    guard let number else { return false }
    return bound == .atLeast ? number >= asked : number <= asked
  }
}
