/// How a phone stands in time on a day: whether it is sold, and when it came.
public struct PhoneStanding: Hashable, Sendable {
  /// The latest sign by that day that it is sold; `nil` where there is none.
  public let signOfSale: PartialDate?
  /// Whether that sign is young enough for the phone to be one that can be bought.
  public let isCurrent: Bool
  /// Between which days it was launched, where no source dates it.
  public let bounds: LaunchBounds?
  /// Whether only the list of a shop that brings phones in names it.
  public let isImported: Bool
  /// Whether only shops show it to be sold, so that their price is the one that counts.
  public let isJudgedByShop: Bool

  public init(
    signOfSale: PartialDate? = nil, isCurrent: Bool = true, bounds: LaunchBounds? = nil,
    isImported: Bool = false, isJudgedByShop: Bool = false
  ) {
    self.signOfSale = signOfSale
    self.isCurrent = isCurrent
    self.bounds = bounds
    self.isImported = isImported
    self.isJudgedByShop = isJudgedByShop
  }

  /// The standing of a phone on a day.
  public static func of(
    _ facts: PhoneFacts, _ readings: Readings, on day: CalendarDay
  ) -> PhoneStanding {
    let sign = SignOfSale.latest(facts, readings, by: day)
    let isCurrent = SignOfSale.isCurrent(sign, on: day)
    let ofMaker = SignOfSale.latestOfMaker(facts, readings, by: day)
    let isThroughShop = isCurrent && !SignOfSale.isCurrent(ofMaker, on: day)
    let shops = ShopPrices(facts, readings)
    return PhoneStanding(
      signOfSale: sign, isCurrent: isCurrent, bounds: LaunchBounds.of(facts, readings),
      isImported: isImported(facts, readings),
      isJudgedByShop: isThroughShop && shops.lowest(of: facts.observations, on: day) != nil)
  }

  private static func isImported(_ facts: PhoneFacts, _ readings: Readings) -> Bool {
    !facts.observations.isEmpty
      && facts.observations.allSatisfy {
        readings.of(source: $0.source)?.kind == .importShop
      }
  }
}
