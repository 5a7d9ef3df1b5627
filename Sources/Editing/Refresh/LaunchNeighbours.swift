import Catalog

/// Looks for launch years far from those of the neighbours in a crawl, whose pages stand in the
/// order of their launch.
enum LaunchNeighbours {
  /// Pages on each side that count as neighbours.
  private static let reach = 6
  /// Years from the neighbours' middle year that call for a warning.
  private static let distance = 2

  static func warnings(_ readings: [RankedReading]) -> [String] {
    var warnings: [String] = []
    var told: Set<String> = []
    for ranked in readings where ranked.rank.isPages {
      let dated = ranked.reading.records.compactMap { record in
        record.launched.map { (record, $0) }
      }
      for (index, (record, launch)) in dated.enumerated() {
        let near = dated[max(0, index - reach)...min(dated.count - 1, index + reach)]
        let years = near.map(\.1.year).sorted()
        let middle = years[years.count / 2]
        guard abs(launch.year - middle) >= distance, told.insert(record.nameAsWritten).inserted
        else { continue }
        warnings.append(
          "\(ranked.file) line \(record.line): \(record.nameAsWritten) launched \(launch.iso), "
            + "its neighbours about \(middle); kept as stated.")
      }
    }
    return warnings
  }
}
