import Catalog

extension PartialDate {
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// The date as people write it, as far as it is known: `6 Jul 2026`, `Apr 2025`, `2017`.
  var words: String {
    guard let month else { return String(year) }
    let name = Self.months[(month - 1) % 12]
    return day.map { "\($0) \(name) \(year)" } ?? "\(name) \(year)"
  }
}

extension CalendarDay {
  var words: String { PartialDate(self).words }
}
