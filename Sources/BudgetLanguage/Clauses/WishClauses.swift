import Catalog

/// What comes first: `cheapest`, `pinakamura`, `best`, `biggest battery`.
enum OrderClause: Clause {
  static let title = "Order"
  static let rule = """
    A word of price wins over a word of value, otherwise the first counts; the others are \
    listed as ignored. With none: value where a use is named, else newest.
    """

  static let examples: [(text: String, canonical: String)] = [
    ("cheapest", "sort=price"), ("most affordable", "sort=price"), ("pinakamura", "sort=price"),
    ("abot-kaya", "sort=price"), ("most expensive", "sort=-price"), ("pinakamahal", "sort=-price"),
    ("best", "sort=value"), ("sulit", "sort=value"), ("bang for the buck", "sort=value"),
    ("pinakamagandang", "sort=value"), ("newest", ""), ("bagong", ""),
    ("biggest battery", "sort=battery"), ("longest battery life", "sort=battery"),
    ("most storage", "sort=storage"), ("most RAM", "sort=ram"),
    ("best cheapest phone", "sort=price"), ("newest cheapest phone", ""),
  ]

  static func match(_ cursor: Cursor, at start: Int) -> Match? {
    guard cursor.isStart(start),
      let found = cursor.lexicon.orders.longest(in: cursor, at: start)
    else { return nil }
    return .used(found.end, "sort", .sort(found.value))
  }
}

/// What the phone is for: `gaming`, `pang-ML`, `para sa anak`, `online class`.
enum UseClause: Clause {
  static let title = "Use"
  static let rule = """
    The first counts, the others are listed as ignored. A specification such as `64MP \
    camera` names no use.
    """

  static let examples: [(text: String, canonical: String)] = [
    ("gaming", "use=gaming"), ("pang-laro", "use=gaming"), ("pang ML", "use=gaming"),
    ("pangML", "use=gaming"), ("Mobile Legends", "use=gaming"), ("photography", "use=camera"),
    ("pang-vlog", "use=camera"), ("long battery life", "use=battery"),
    ("matagal ma-lowbat", "use=battery"), ("for kids", "use=kids"), ("para sa anak", "use=kids"),
    ("pang-lola", "use=seniors"), ("para sa matanda", "use=seniors"),
    ("online class", "use=school"), ("estudyante", "use=school"), ("pang-Grab", "use=work"),
    ("delivery rider", "use=work"), ("gaming camera", "use=gaming"),
    ("64MP camera", "camera>=64MP"),
  ]

  static func match(_ cursor: Cursor, at start: Int) -> Match? {
    guard cursor.isStart(start), let found = cursor.lexicon.uses.longest(in: cursor, at: start)
    else { return nil }
    return .used(found.end, "use", .use(found.value))
  }
}

/// Words that only frame the question, such as `smartphones in the Philippines`.
enum FrameClause: Clause {
  static let title = "Words that only frame the question"
  static let rule = """
    These words ask for nothing; they are listed as ignored.
    """

  static let examples: [(text: String, canonical: String)] = [
    ("smartphones in the Philippines", ""), ("magkano po ang selpon sa Pilipinas", ""),
    ("price list please", ""),
  ]

  static func match(_ cursor: Cursor, at start: Int) -> Match? {
    guard cursor.isStart(start), let found = cursor.lexicon.frame.longest(in: cursor, at: start)
    else {
      guard cursor.isSymbol(start, "&") || cursor.isSymbol(start, "₱") else { return nil }
      return Match(end: start + 1, role: .ignored, meaning: "frame")
    }
    return Match(end: found.end, role: .ignored, meaning: "frame")
  }
}
