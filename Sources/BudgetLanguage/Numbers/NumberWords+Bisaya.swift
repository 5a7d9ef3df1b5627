extension NumberWords {
  /// The Cebuano number words that Tagalog has not, with the `ka` that ties them to what they
  /// count: `lima ka libo`, `napulo ug duha ka libo`.
  static let bisaya: [(String, NumberWord)] = {
    let units: [(Int64, [String])] = [
      (1, ["usa"]), (2, ["duha"]), (3, ["tulo"]), (4, ["upat"]), (6, ["unom"]),
      (10, ["napulo"]),
    ]
    let tens: [(Int64, [String])] = [
      (20, ["kawhaan", "kaluhaan"]), (30, ["katloan", "katluan"]), (40, ["kap atan", "kapatan"]),
      (50, ["kalim an", "kaliman"]), (60, ["kan uman", "kanuman"]), (70, ["kapitoan", "kapituan"]),
      (80, ["kawaloan", "kawaluan"]), (90, ["kasiyaman"]),
    ]
    let shared: [(Int64, String)] = [
      (5, "lima"), (7, "pito"), (8, "walo"), (9, "siyam"), (9, "siyaw"),
    ]
    var words: [(String, NumberWord)] = [
      ("ug", .link), ("og", .link), ("gatos", .hundred), ("ka gatos", .hundred),
      ("ka libo", .thousand), ("kalibo", .thousand), ("ka libong", .thousand), ("siyaw", .small(9)),
    ]
    for (value, spellings) in units {
      words += spellings.flatMap { [($0, .small(value)), ($0 + "ng", .small(value))] }
    }
    for (value, spellings) in tens { words += spellings.map { ($0, .tens(value)) } }
    // `napulo ug lima`: the teens are said in two words.
    for (value, word) in shared + units.dropLast().flatMap({ unit in unit.1.map { (unit.0, $0) } })
    {
      words += ["napulo ug", "napulo og", "napulog"].map { ("\($0) \(word)", .small(10 + value)) }
    }
    return words
  }()
}
