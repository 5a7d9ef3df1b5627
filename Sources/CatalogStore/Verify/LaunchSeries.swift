internal import Catalog

/// The launch years of phones that were launched together: `Galaxy S22`, `S22+` and `S22 Ultra`.
struct LaunchSeries {
  /// Siblings from which on their year tells one of a phone.
  private static let fewest = 2

  /// Days from which a launch is another year's: a series is often spread over a New Year.
  private static let farthest = 300

  private let launches: [String: [String: PartialDate]]

  init(_ phones: [Phone]) {
    var launches: [String: [String: PartialDate]] = [:]
    for phone in phones {
      guard let key = Self.key(phone), let launched = phone.launched else { continue }
      launches[key, default: [:]][phone.id] = launched
    }
    self.launches = launches
  }

  /// The one year in which all siblings were launched, far from the phone; `nil` where they are few
  /// or differ.
  func yearOfSiblings(of phone: Phone) -> Int? {
    guard let key = Self.key(phone), let all = launches[key], let own = phone.launched else {
      return nil
    }
    let others = all.filter { $0.key != phone.id }.values
    let isFar = others.allSatisfy { other in
      max(
        other.earliest.ordinal - own.latest.ordinal, own.earliest.ordinal - other.latest.ordinal)
        >= Self.farthest
    }
    guard others.count >= Self.fewest, Set(others.map(\.year)).count == 1, isFar else { return nil }
    return others.first?.year
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
