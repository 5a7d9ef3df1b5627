/// The prices in force of one phone: a pure function of what sources say of it and a day.
///
/// The official price in force stands, else the lowest price of shops in the twelve months before,
/// else the last price of a shop. A phone that only a shop still shows to be on sale is judged by
/// the shop's price, with the official one beside it.
public enum PricesInForce {
  /// One price for each configuration that has one, cheapest first.
  ///
  /// - Parameters:
  ///   - phone: the phone.
  ///   - variants: all variants of the phone; they tell which configuration a price that names only
  ///     storage, or nothing, can belong to.
  ///   - observations: all observations of the phone, in any order.
  ///   - day: the day whose prices are asked for.
  ///   - knownOn: leaves out what was read after that day; `nil` uses everything.
  ///   - readings: what the readings of the sources tell of their days.
  public static func of(
    _ phone: Phone, variants: [Variant], observations: [PriceObservation], on day: CalendarDay,
    knownOn: CalendarDay? = nil, readings: Readings = Readings()
  ) -> [PriceInForce] {
    of(
      PhoneFacts(phone, variants: variants, observations: observations, knownOn: knownOn),
      readings, on: day)
  }

  /// One price for each configuration that has one, cheapest first; those by which the phone is
  /// judged before the others.
  public static func of(
    _ facts: PhoneFacts, _ readings: Readings, on day: CalendarDay
  ) -> [PriceInForce] {
    of(facts, readings, PhoneStanding.of(facts, readings, on: day), on: day)
  }

  /// The same for a phone whose standing on the day is known.
  public static func of(
    _ facts: PhoneFacts, _ readings: Readings, _ standing: PhoneStanding, on day: CalendarDay
  ) -> [PriceInForce] {
    let lines = PriceLine.all(of: facts, readings, standing, on: day)
    let served = PriceLine.serving(lines)
    let confirmation = Confirmation(facts, readings)
    return
      served
      .map { line in
        let stated = line.chosen
        let amount = stated.observation.amount
        return PriceInForce(
          phone: facts.phone.id, configuration: line.configuration, amount: amount,
          kind: stated.observation.kind, since: stated.since,
          observedOn: stated.observation.observedOn, source: stated.observation.source,
          role: standing.isImported ? .imported : line.role,
          confirmed: confirmation.latest(of: amount, for: line.configuration, by: day)
            ?? stated.since,
          official: line.official(among: lines),
          shop: line.shop(among: lines, served: served),
          judges: line.role == .shop || !standing.isJudgedByShop,
          isVariantInferred: !stated.observation.states(line.configuration))
      }
      .sorted {
        if $0.judges != $1.judges { return $0.judges }
        return $0.amount == $1.amount ? $0.configuration < $1.configuration : $0.amount < $1.amount
      }
  }

  /// The observations of a phone by the configuration they are prices of.
  package static func groups(
    of phone: Phone, variants: [Variant], observations: [PriceObservation]
  ) -> [Configuration: [PriceObservation]] {
    PhoneFacts(phone, variants: variants, observations: observations).byConfiguration
  }
}
