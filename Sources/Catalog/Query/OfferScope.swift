/// Which price has to lie in the budget.
public enum PriceChoice: String, CaseIterable, Sendable {
  /// The price in force.
  case official
  /// The price of shops.
  case shop
  /// The lower of both.
  case any
}

/// Which of the offers that fit a question are answered with.
public struct OfferScope: Hashable, Sendable {
  /// Phones by whether they can still be bought.
  public enum Phones: String, CaseIterable, Sendable {
    case current, older, all
  }

  public var phones: Phones
  /// Whether it is the question's own words that widened it to older phones.
  public private(set) var isWidenedByQuery = false
  public var price: PriceChoice
  /// Leaves out prices that were last confirmed before this day.
  public var notBefore: CalendarDay?
  /// Leaves out offers without a price of this origin; `nil` asks for none.
  public var origin: AskedOrigin?

  public init(
    _ phones: Phones = .all, price: PriceChoice = .official, notBefore: CalendarDay? = nil,
    origin: AskedOrigin? = nil
  ) {
    self.phones = phones
    self.price = price
    self.notBefore = notBefore
    self.origin = origin
  }

  /// The scope of a question where nothing else is asked: current phones, or all where it names a
  /// year or a model.
  public init(
    of query: BudgetQuery, withOlder: Bool = false, price: PriceChoice = .official,
    notBefore: CalendarDay? = nil, origin: AskedOrigin? = nil
  ) {
    self.init(
      withOlder || query.namesOlder ? .all : .current, price: price, notBefore: notBefore,
      origin: origin)
    isWidenedByQuery = !withOlder && query.namesOlder
  }

  /// The scope of the question without one of its conditions.
  public func of(wider query: BudgetQuery) -> OfferScope {
    isWidenedByQuery
      ? OfferScope(of: query, price: price, notBefore: notBefore, origin: origin) : self
  }

  /// Whether a phone is one of those asked for.
  public func admits(_ standing: PhoneStanding) -> Bool {
    switch phones {
    case .current: standing.isCurrent
    case .older: !standing.isCurrent
    case .all: true
    }
  }

  /// The amount of an offer that has to lie in the budget; `nil` where there is none.
  public func amount(of price: PriceInForce) -> Peso? {
    switch self.price {
    case .official: price.amount
    case .shop: price.shop?.amount
    case .any: min(price.amount, price.shop?.amount ?? price.amount)
    }
  }
}

extension BudgetQuery {
  /// Whether the question itself asks for phones that may no longer be sold: by a year or a model.
  public var namesOlder: Bool { launched != nil || model != nil || !models.isEmpty }
}
