extension CatalogFacts {
  /// From how many phones on the readings of a day are the prices of a market and not one shop's
  /// list: of the readings so far the shops' have 53 to 85 phones, the guides' over 300.
  public static let phonesOfMarket = 100

  /// The latest day on which a source that ships stated a peso price; `nil` without prices.
  ///
  /// The readings that ship are in a table. What a reader adds of their own has no row there and
  /// does not move the day; where no source has a row, every source counts.
  public var latestDay: CalendarDay? {
    Self.latestDay(of: prices, Readings(readings))
  }

  /// The same of some of the prices.
  package static func latestDay(
    of prices: [PriceObservation], _ readings: Readings
  ) -> CalendarDay? {
    let shipped = prices.filter { readings.of(source: $0.source) != nil }
    return (shipped.isEmpty ? prices : shipped).map { $0.observedOn.earliest }.max()
  }

  /// The latest day on which prices of at least ``phonesOfMarket`` phones were read.
  public var readUpTo: CalendarDay? {
    let latestFirst = prices.map { (day: $0.observedOn.earliest, phone: $0.phone) }
      .sorted { $0.day > $1.day }
    var day: CalendarDay?
    var phones: Set<String> = []
    for price in latestFirst {
      if price.day != day {
        day = price.day
        phones = []
      }
      phones.insert(price.phone)
      if phones.count >= Self.phonesOfMarket { return day }
    }
    return nil
  }
}
