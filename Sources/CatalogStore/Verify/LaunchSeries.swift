internal import Catalog

/// The launch years of phones that were launched together: `Galaxy S22`, `S22+` and `S22 Ultra`.
struct LaunchSeries {
  /// Siblings from which on their year tells one of a phone.
  private static let fewest = 2

  private let years: [String: [String: Int]]

  init(_ phones: [Phone]) {
    var years: [String: [String: Int]] = [:]
    for phone in phones {
      guard let key = Self.key(phone), let launched = phone.launched else { continue }
      years[key, default: [:]][phone.id] = launched.year
    }
    self.years = years
  }

  /// The one year in which all siblings were launched; `nil` where they are few or differ.
  func yearOfSiblings(of phone: Phone) -> Int? {
    guard let key = Self.key(phone), let all = years[key] else { return nil }
    let others = all.filter { $0.key != phone.id }.values
    guard others.count >= Self.fewest, Set(others).count == 1 else { return nil }
    return others.first
  }

  /// Brand and the words up to the first number; later editions of a series are none of it.
  private static func key(_ phone: Phone) -> String? {
    // `S22+` is of the series of the S22.
    let words = ModelWords.of(phone.model).map { $0.filter { $0 != "+" } }
    guard let number = words.firstIndex(where: { $0.contains { $0.isNumber } }),
      !words.contains(where: { ["fe", "lite", "prime", "core", "neo"].contains($0) })
    else { return nil }
    return ([phone.brand] + words[...number]).joined(separator: " ")
  }
}
