import Catalog

/// Launches whose year is a slip: the pages of a crawl stand in the order of their launch, and a
/// launch a year or more before those of its neighbours was typed with last year's number.
enum LaunchSlips {
  /// Pages on each side that count as neighbours.
  private static let reach = 8
  /// Days before the neighbours' middle launch from which a launch is not believed.
  private static let distance = 300

  /// The readings with such launches taken back; each record keeps what it said.
  static func takenBack(_ readings: [RankedReading]) -> [RankedReading] {
    readings.map { ranked in
      guard ranked.rank.isPages else { return ranked }
      var ranked = ranked
      let dated = ranked.reading.records.indices.filter {
        ranked.reading.records[$0].launched != nil
      }
      let days = dated.map { ranked.reading.records[$0].launched?.middle ?? 0 }
      for (position, index) in dated.enumerated()
      where middle(of: days, around: position) - days[position] >= distance {
        ranked.reading.records[index].slippedLaunch = ranked.reading.records[index].launched
        ranked.reading.records[index].launched = nil
      }
      return ranked
    }
  }

  private static func middle(of days: [Int], around position: Int) -> Int {
    let near =
      days[max(0, position - reach)..<position]
      + days[(position + 1)..<min(days.count, position + reach + 1)]
    guard near.count >= reach else { return days[position] }
    return near.sorted()[near.count / 2]
  }
}

extension PartialDate {
  /// The day in the middle of all that it can be.
  fileprivate var middle: Int { (earliest.ordinal + latest.ordinal) / 2 }
}
