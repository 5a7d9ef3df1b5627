import Catalog

/// What comes first: `cheapest`, `pinakamura`, `best`, `biggest battery`.
enum OrderClause {
  static let title = "Order"
  static let rule = """
    A word of price wins over a word of value, otherwise the first counts; the others are \
    listed as ignored. With none: newest where only brands, models or years are named, else \
    value.
    """

  static let examples: [(text: String, canonical: String)] = [
    ("cheapest", "sort=price"), ("most affordable", "sort=price"), ("pinakamura", "sort=price"),
    ("abot-kaya", "sort=price"), ("most expensive", "sort=-price"), ("pinakamahal", "sort=-price"),
    ("best", "sort=value"), ("sulit", "sort=value"), ("bang for the buck", "sort=value"),
    ("pinakamagandang", "sort=value"), ("best under 10k", "price<10000"),
    ("newest", ""), ("bagong", ""),
    ("biggest battery", "sort=battery"), ("longest battery life", "sort=battery"),
    ("most storage", "sort=storage"), ("most RAM", "sort=ram"),
    ("best cheapest phone", "sort=price"), ("newest cheapest phone", ""),
    ("newest under 10k", "price<10000 sort=newest"),
  ]

  static func match(_ cursor: Cursor, at start: Int) -> Match? {
    guard cursor.isStart(start),
      let found = cursor.lexicon.orders.longest(in: cursor, at: start)
    else { return nil }
    return .used(found.end, "sort", .sort(found.value))
  }
}
