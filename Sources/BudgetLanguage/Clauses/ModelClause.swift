import Catalog

/// A model by words of its name, known or not: `Galaxy A15`, `Note 13 Pro`, `iPhone 15`.
enum ModelClause {
  static let title = "Model"
  static let rule = """
    Words of a model’s name, known or not; a family word stays in it, and a network word \
    inside it asks for the network too.
    """

  static let examples: [(text: String, canonical: String)] = [
    ("Galaxy A15", #"brand=samsung model="galaxy a15""#), ("Note 13 Pro", #"model="note 13 pro""#),
    ("iPhone 15", #"brand=apple model="iphone 15""#),
    ("Redmi Note 13 5G", #"5G brand=redmi model="note 13 5g""#),
    ("Nokia 3310", "brand=nokia model=3310"), ("realme 12+", "brand=realme model=12+"),
    ("iPhone 15 Pro Max", #"brand=apple model="iphone 15 pro max""#),
    ("iPhone 15 128GB", #"brand=apple model="iphone 15" storage>=128GB"#),
    ("Nothing Phone 2a", #"brand=nothing model="phone 2a""#), ("A06", "model=a06"),
    ("Xiaomi Redmi Note 13", #"brand=redmi model="note 13""#),
  ]

  static func match(_ cursor: Cursor, at start: Int) -> Match? {
    guard start < cursor.count, cursor.isStart(start), cursor[start].kind != .symbol else {
      return nil
    }
    let followsBrand = cursor.brandEnd == start && start > 0
    guard followsBrand || cursor.mayBeginModel(at: start) else { return nil }
    if let name = cursor.word(start), let slug = ModelWordLists.families[name],
      cursor.canEnd(at: start + 1)
    {
      let family = name == "iphones" ? "iphone" : name
      let brand = followsBrand ? cursor.brandBefore ?? slug : slug
      let run = ModelRun(cursor, from: start + 1, brand: brand, family: family)
      guard run.words.count > 1 || (followsBrand && family != "iphone") else { return nil }
      return match(run, brand: followsBrand ? nil : slug)
    }
    // A model may bear its brand's name: `Black Shark 2 Pro` is the brand, then the model.
    if !followsBrand, cursor.brand(at: start) != nil { return nil }
    let run = ModelRun(cursor, from: start, brand: followsBrand ? cursor.brandBefore : nil)
    guard !run.words.isEmpty else { return nil }
    return match(run, brand: nil)
  }

  private static func match(_ run: ModelRun, brand: String?) -> Match {
    var match = Match.used(run.end, "model", .model(run.words))
    if let brand { match.effects.append(.brand(brand)) }
    if let network = run.network { match.effects.append(.network(network, isEither: false)) }
    return match
  }
}
