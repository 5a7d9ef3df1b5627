import Catalog

/// Settles a date that several sources state.
enum DateSettlement {
  struct Stated {
    let date: PartialDate
    let source: String
    let rank: SourceRank
  }

  /// The most trusted date, with the days or months that agreeing sources add to it; and those
  /// that disagree.
  static func settle(_ stated: [Stated]) -> (believed: Stated, rejected: [Stated])? {
    guard var believed = stated.first else { return nil }
    var rejected: [Stated] = []
    for other in stated.dropFirst() {
      if agree(believed.date, other.date) {
        if precision(other.date) > precision(believed.date) { believed = other }
      } else {
        rejected.append(other)
      }
    }
    return (believed, rejected)
  }

  /// Whether one date can be the other, known less exactly.
  static func agree(_ left: PartialDate, _ right: PartialDate) -> Bool {
    left.earliest <= right.latest && right.earliest <= left.latest
  }

  private static func precision(_ date: PartialDate) -> Int {
    date.month == nil ? 0 : date.day == nil ? 1 : 2
  }
}
