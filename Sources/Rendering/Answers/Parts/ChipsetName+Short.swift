import Catalog

/// Chipsets as people say them.
enum ChipsetName {
  /// The name without its maker, where the rest is a name of its own: `Snapdragon 7s Gen 4`,
  /// `Dimensity 7300`, but `Unisoc T7250` and `Apple A18`.
  static func short(_ name: String) -> String {
    let words = name.parts(between: " ")
    guard words.count > 2, families.contains(words[1]) else { return name }
    return words.dropFirst().joined(separator: " ")
  }

  private static let families = [
    "Snapdragon", "Dimensity", "Helio", "Exynos", "Tensor", "Kirin",
  ]
}
