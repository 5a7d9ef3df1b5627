import Catalog

/// What the phone is for: `gaming`, `pang-ML`, `para sa anak`, `online class`.
enum UseClause {
  static let title = "Use"
  static let rule = """
    Of several all count, in their order. A specification such as `64MP camera` names no use.
    """

  static let examples: [(text: String, canonical: String)] = [
    ("gaming", "use=gaming"), ("pang-laro", "use=gaming"), ("pang ML", "use=gaming"),
    ("pangML", "use=gaming"), ("Mobile Legends", "use=gaming"), ("photography", "use=camera"),
    ("pang-vlog", "use=camera"), ("long battery life", "use=battery"),
    ("matagal ma-lowbat", "use=battery"), ("for kids", "use=kids"), ("para sa anak", "use=kids"),
    ("pang-lola", "use=seniors"), ("para sa matanda", "use=seniors"),
    ("online class", "use=school"), ("estudyante", "use=school"), ("pang-Grab", "use=work"),
    ("delivery rider", "use=work"), ("gaming camera", "use=gaming use=camera"),
    ("64MP camera", "camera>=64MP"),
  ]

  static func match(_ cursor: Cursor, at start: Int) -> Match? {
    guard cursor.isStart(start), let found = cursor.lexicon.uses.longest(in: cursor, at: start)
    else { return nil }
    return .used(found.end, "use", .use(found.value))
  }
}
