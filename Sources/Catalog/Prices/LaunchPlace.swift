/// Where a phone stands in the order of launches, and in which year's list.
public struct LaunchPlace: Hashable, Sendable {
  /// The launch here, else the release, as far as it is known.
  public let date: PartialDate?
  public let bounds: LaunchBounds?

  public init(_ phone: Phone, _ bounds: LaunchBounds?) {
    self.date = phone.launched ?? phone.released
    self.bounds = bounds
  }

  /// The year whose list the phone is in; `nil` where no source tells.
  public var year: Int? { date?.year ?? bounds?.year }

  /// The earliest day it can have come, from which its age counts.
  public var earliest: CalendarDay? { date?.earliest ?? bounds?.earliest }

  /// A text whose order is the order of launches: the earliest day the date can be; of a phone
  /// known only within bounds the month of the later one with the day 0, which is before every
  /// dated phone of that month.
  public var key: String {
    if let date { return date.earliest.iso }
    guard let latest = bounds?.latest else { return "" }
    return PartialDate(year: latest.year, month: latest.month).map { "\($0.iso)-00" } ?? ""
  }
}

extension Specifications {
  /// How many specifications are known.
  public var known: Int {
    Self.fields.count { $0.read(self) != nil }
  }
}
