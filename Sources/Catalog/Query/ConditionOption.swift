/// An option of the command line that asks for a condition.
public struct ConditionOption: Sendable {
  /// The name without its dashes: `max-price`.
  public let name: String
  public let help: String
  /// What the value is, as help names it: `amount`.
  public let valueName: String
  public let isRepeated: Bool
  public let reading: OptionReading

  init(
    _ name: String, _ help: String, _ valueName: String, isRepeated: Bool = false,
    _ reading: OptionReading
  ) {
    self.name = name
    self.help = help
    self.valueName = valueName
    self.isRepeated = isRepeated
    self.reading = reading
  }
}

/// How the value of an option is read, and what it sets.
public enum OptionReading: Sendable {
  /// An amount as people write it.
  case amount(@Sendable (inout BudgetQuery, Peso) -> Void)
  /// The name, alias or slug of a brand, as its slug.
  case brand(@Sendable (inout BudgetQuery, String) -> Void)
  /// A number with or without its unit, within the limits of the measure.
  case measure(QueryMeasure)
  /// One of a closed set: what it is called, the names, and what is said after them; `false` where
  /// the text is none of them.
  case choice(
    noun: Phrase, [String], more: Phrase = Phrase(same: ""),
    @Sendable (inout BudgetQuery, String) -> Bool)
  /// Years as `2024`, `2020..2023`, `2023..` or `..2021`.
  case years(@Sendable (inout BudgetQuery, YearRange) -> Void)
  /// A whole number from 0 up.
  case count(@Sendable (inout BudgetQuery, Int) -> Void)
  /// Words in lower case.
  case words(@Sendable (inout BudgetQuery, String) -> Void)
}
