/// A guide, regenerated: the ranked answer to the query that is its title.
public struct GuideAnswer: Hashable, Sendable {
  public let guide: Guide
  /// How the title was read; its price bounds are the guide's boundary rule.
  public let reading: QueryReading
  /// The day whose prices were asked for.
  public let asOf: CalendarDay
  /// The latest day on which prices of many phones were read.
  public let readUpTo: CalendarDay?
  /// How many phones fit that are no longer sold.
  public let older: Int
  /// Whether these are the guide because no phone that is still sold fits.
  public let olderShown: Bool
  /// Which phones were asked for.
  public let phones: OfferScope.Phones
  /// Whether they are ranked; not where a ranking was asked for and nothing is known to rank by.
  public let isRanked: Bool
  /// Every phone that fits, best first.
  public let entries: [GuideEntry]
  /// Current phones that meet every other condition but have no peso price, newest first.
  public let unpriced: [Offer]

  public init(
    guide: Guide, reading: QueryReading, asOf: CalendarDay, readUpTo: CalendarDay? = nil,
    older: Int = 0, olderShown: Bool = false, isRanked: Bool = true,
    phones: OfferScope.Phones = .current, entries: [GuideEntry], unpriced: [Offer]
  ) {
    self.guide = guide
    self.reading = reading
    self.asOf = asOf
    self.readUpTo = readUpTo
    self.older = older
    self.olderShown = olderShown
    self.isRanked = isRanked
    self.phones = phones
    self.entries = entries
    self.unpriced = unpriced
  }

  /// Which phones the entries are of.
  public var counted: PhonesCounted { PhonesCounted(olderShown ? .older : phones, older: older) }

  /// The bounds that decide who is in.
  public var boundary: PriceRange { reading.query.price }
}

/// One phone of a guide.
public struct GuideEntry: Hashable, Sendable {
  /// 1 for the best.
  public let rank: Int
  /// The cheapest variant that fits.
  public let offer: Offer
  /// Why it is in: one reason for each condition of the query, then its strongest points.
  public let reasons: [GuideReason]
  /// The score that ranks it, where the guide is ordered by value.
  public let score: ValueScore?
  /// No cheaper or equally priced phone of the guide equals it on every specification.
  public let isBestBuy: Bool

  public init(
    rank: Int, offer: Offer, reasons: [GuideReason], score: ValueScore?, isBestBuy: Bool
  ) {
    self.rank = rank
    self.offer = offer
    self.reasons = reasons
    self.score = score
    self.isBestBuy = isBestBuy
  }
}

/// One reason why a phone is in a guide.
public enum GuideReason: Hashable, Sendable {
  /// It meets a condition of the query, with this value of its own.
  case meets(QueryCondition, ComparedValue)
  /// It is strong in this term of the score (0…1000).
  case strong(ValueTerm, Int)
}
