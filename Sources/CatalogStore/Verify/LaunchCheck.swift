internal import Catalog
internal import SQLite

/// Is every launch in a year that phones can have been launched in, and near what else is known?
enum LaunchCheck {
  /// The first phone of the kind that the catalogue lists.
  static let firstYear = 2007

  /// Days for which a phone can be on sale here before it is released abroad.
  private static let mostDaysBeforeRelease = 60

  @Sendable static func findings(_ db: Database) throws -> [Finding] {
    let phones = try FactsReader.phones(db).sorted { $0.id < $1.id }
    let latest = try CatalogDatabase.latestDate(db)?.year
    let lastYear = (latest ?? phones.map(\.firstSeen.year).max() ?? firstYear) + 1
    let firstRead = try firstReadings(db)
    let androids = Dictionary(
      try FactsReader.androidVersions(db).map { ($0.number, $0.released) },
      uniquingKeysWith: { first, _ in first })
    let series = LaunchSeries(phones)
    let sameChipset = Dictionary(grouping: phones.filter { $0.launched != nil }) { phone in
      "\(phone.brand) \(phone.specifications.chipset ?? "")"
    }
    return phones.flatMap { phone -> [Finding] in
      guard let launched = phone.launched else { return [] }
      var findings: [Finding] = []
      func add(_ severity: Finding.Severity, _ what: Phrase) {
        findings.append(
          Finding(
            severity, check: "launch-year", what: what, location: phone.id,
            cure: .compareLaunch))
      }
      if !(firstYear...lastYear).contains(launched.year) {
        add(.error, .launchedOutside(launched, firstYear, lastYear))
      }
      if let released = phone.released, abs(released.year - launched.year) > 2 {
        add(.warning, .launchedButReleased(launched, released))
      }
      if let released = phone.released, abs(released.year - launched.year) <= 2,
        released.earliest.ordinal - launched.latest.ordinal > mostDaysBeforeRelease
      {
        add(
          .warning,
          .launchedBeforeRelease(launched, released))
      }
      if let year = series.yearOfSiblings(of: phone), year != launched.year {
        add(.warning, .launchedButSiblings(launched, year))
      }
      if let read = firstRead[phone.id], read.year < launched.year - 1 {
        add(.warning, .launchedButRead(launched, read))
      }
      if let version = androidVersion(phone), let released = androids[version],
        launched.latest < released.earliest
      {
        add(
          .warning,
          .launchedWithAndroid(launched, version, released.year))
      }
      let neighbours = sameChipset["\(phone.brand) \(phone.specifications.chipset ?? "")"] ?? []
      if phone.specifications.chipset != nil,
        let years = years(of: neighbours, without: phone),
        !(years.lowerBound - 3...years.upperBound + 3).contains(launched.year)
      {
        let words =
          years.count == 1
          ? Phrase(same: "\(years.lowerBound)") : .years(years.lowerBound, years.upperBound)
        add(
          .warning,
          .launchedButChipset(launched, words))
      }
      return findings
    }
  }

  private static func firstReadings(_ db: Database) throws -> [String: PartialDate] {
    let rows = try FactsReader.all(
      db, "SELECT phone, min(observed_on) FROM price_observation GROUP BY phone"
    ) {
      try ($0.get(0) as String, $0.date(1))
    }
    return Dictionary(rows, uniquingKeysWith: min)
  }

  /// The first and last launch year of the others, where there are at least three.
  private static func years(of phones: [Phone], without phone: Phone) -> ClosedRange<Int>? {
    let years = phones.filter { $0.id != phone.id }.compactMap(\.launched?.year)
    guard years.count >= 3, let first = years.min(), let last = years.max() else { return nil }
    return first...last
  }

  /// 13 of `13, One UI 5.1` or `Android 13`.
  private static func androidVersion(_ phone: Phone) -> Int? {
    // The figure of EMUI alone is Huawei's own.
    guard phone.specifications.os == "Android", let text = phone.specifications.osVersion,
      !text.hasPrefix("EMUI")
    else { return nil }
    let digits = text.drop { !$0.isNumber }.prefix { $0.isNumber }
    return Int(digits)
  }
}
