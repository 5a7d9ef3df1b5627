/// The signs that a phone is on sale, by which it is current.
public enum SignOfSale {
  /// For how many months after its last sign of sale a phone is current: shops keep a model for
  /// about two years, and lists of older ones are lists of what cannot be bought.
  public static let months = 24

  /// The latest sign up to a day; `nil` where there is none.
  static func latest(_ facts: PhoneFacts, _ readings: Readings, by day: CalendarDay) -> PartialDate?
  {
    latest(signs(facts, readings) + shopSigns(facts, readings), by: day)
  }

  /// The latest sign that is not a shop's.
  static func latestOfMaker(
    _ facts: PhoneFacts, _ readings: Readings, by day: CalendarDay
  ) -> PartialDate? {
    latest(signs(facts, readings), by: day)
  }

  /// Whether a phone with this sign of sale is current on a day.
  public static func isCurrent(_ sign: PartialDate?, on day: CalendarDay) -> Bool {
    sign.map { $0.earliest >= day.monthsBefore(months) } ?? false
  }

  private static func latest(_ signs: [PartialDate], by day: CalendarDay) -> PartialDate? {
    signs.filter { $0.earliest <= day }.max()
  }

  /// The launch, else the release; a fresh list; where neither date is known, the reading of an
  /// archive that first had the phone, if an earlier one lacked it.
  private static func signs(_ facts: PhoneFacts, _ readings: Readings) -> [PartialDate] {
    var signs: [PartialDate] = []
    let launch = facts.phone.launched ?? facts.phone.released
    if let launch { signs.append(launch) }
    for observation in facts.observations {
      let reading = readings.of(source: observation.source)
      switch reading?.kind {
      case .list, nil:
        if !observation.kind.servesAsFallback { signs.append(readings.day(of: observation)) }
      case .page, .archive:
        guard launch == nil, let publisher = reading?.publisher,
          let first = facts.cameLater(to: publisher, in: readings)
        else { continue }
        signs.append(PartialDate(first))
      case .shop, .importShop, .press: continue
      }
    }
    return signs
  }

  /// What shops and marketplaces were read to sell.
  private static func shopSigns(_ facts: PhoneFacts, _ readings: Readings) -> [PartialDate] {
    facts.observations.compactMap { observation in
      switch readings.of(source: observation.source)?.kind {
      case .page, .archive: nil
      case .shop, .importShop: observation.observedOn
      case .list, .press, nil:
        observation.kind.servesAsFallback ? readings.day(of: observation) : nil
      }
    }
  }
}
