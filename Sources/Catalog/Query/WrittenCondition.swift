/// One thing that a query asks, as it is written: `battery>=5000mAh`, `--battery 5000`.
struct WrittenCondition {
  /// What stands before the value in the canonical form: `battery>=`; empty where the value says
  /// all.
  let key: String
  let value: String
  /// What follows the value in the canonical form: `mAh`.
  let unit: String
  /// The option's name: `battery`.
  let option: String
  /// The value as the option takes it.
  let optionValue: String

  init(
    _ key: String, _ value: String, unit: String = "", option: String, as optionValue: String? = nil
  ) {
    self.key = key
    self.value = value
    self.unit = unit
    self.option = option
    self.optionValue = optionValue ?? value
  }
}
