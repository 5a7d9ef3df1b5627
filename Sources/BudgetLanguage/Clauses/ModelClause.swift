import Catalog

/// A model by words of its name, known or not: `Galaxy A15`, `Note 13 Pro`, `iPhone 15`.
enum ModelClause {
  static let title = "Model"
  static let rule = """
    Words of a model’s name, known or not; a family word stays in it, and a network word \
    inside it asks for the network too. Spaces and hyphens between letters and digits do not \
    count where the catalogue knows the name. A storage size may stand after it without its unit.
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
    ("iphone15promax", #"brand=apple model="iphone 15 pro max""#),
    ("x6pro", #"model="x6 pro""#), ("poco x-6 pro", #"brand=poco model="x6 pro""#),
    ("s24u", #"model="s24 ultra""#), ("zfold6", #"model="z fold6""#),
    ("a155g", #"5G model="a15 5g""#), ("ip15", #"brand=apple model="iphone 15""#),
    ("Spark Go 2024", #"model="spark go 2024""#),
    ("iPhone 15 512", #"brand=apple model="iphone 15" storage>=512GB"#),
  ]

  static func match(_ cursor: Cursor, at start: Int) -> Match? {
    guard start < cursor.count, cursor[start].kind != .symbol else { return nil }
    let brand = cursor.brandEnd == start && start > 0 ? cursor.brandBefore : nil
    let series = brand == nil ? cursor.seriesBefore(start) : nil
    guard
      brand != nil || (cursor.isStart(start) && (series != nil || cursor.mayBeginModel(at: start)))
    else { return nil }
    // A model may bear its brand's name: `Black Shark 2 Pro` is the brand, then the model.
    let isBrand =
      brand == nil && cursor.brandOfFamily(at: start) == nil
      && cursor.brand(at: start) != nil
    if isBrand { return nil }
    let run = readRun(cursor, at: start, brand: brand)
    var known: KnownModel?
    if let series {
      known = KnownModel.longest(cursor, at: start, series)
      if case .series(let words, _) = series { known?.words.insert(contentsOf: words, at: 0) }
    }
    if known == nil {
      known = KnownModel.longest(cursor, at: start, brand.map { .brand($0) } ?? .none)
    }
    if let known, known.end >= run?.end ?? 0 {
      return match(known, cursor, at: start, brand: brand ?? series?.brand)
    }
    return run
  }

  /// What is read without knowing the name.
  private static func readRun(_ cursor: Cursor, at start: Int, brand: String?) -> Match? {
    if let name = cursor.word(start), let slug = cursor.vocabulary.brand(ofFamily: name),
      cursor.canEnd(at: start + 1, beforeNumber: true)
    {
      let family = name == "iphones" ? "iphone" : name
      let run = ModelRun(cursor, from: start + 1, brand: brand ?? slug, family: family)
      guard run.words.count > 1 || (brand != nil && family != "iphone") else { return nil }
      return match(run, brand: brand ?? slug, named: brand == nil ? slug : nil)
    }
    guard cursor.isStart(start) else { return nil }
    let run = ModelRun(cursor, from: start, brand: brand)
    return run.words.isEmpty ? nil : match(run, brand: brand, named: nil)
  }

  private static func match(_ run: ModelRun, brand: String?, named slug: String?) -> Match {
    let model = ModelMention(words: run.words, brand: brand, network: run.network)
    var match = Match.used(run.end, "model", .model(model))
    if let slug { match.effects.append(.brand(slug)) }
    return withStorage(match, run.cursor, words: run.words)
  }

  private static func match(
    _ known: KnownModel, _ cursor: Cursor, at start: Int, brand: String?
  ) -> Match {
    let family = known.words.first.flatMap { cursor.vocabulary.brand(ofFamily: $0) }
    let network = known.words.dropFirst().lazy.compactMap { Network(name: $0) }.first
    let model = ModelMention(words: known.words, brand: brand ?? family, network: network)
    var match = Match.used(known.end, "model", .model(model))
    if brand == nil, let family { match.effects.append(.brand(family)) }
    if model.brand == nil, let note = sharedName(known, cursor, at: start) {
      match.effects.append(.note(note))
    }
    return withStorage(match, cursor, words: known.words)
  }

  /// All that bear the name, where these are phones of several brands.
  private static func sharedName(
    _ known: KnownModel, _ cursor: Cursor, at start: Int
  ) -> ReadingNote? {
    guard known.names.contains(where: { $0.brand != known.names[0].brand }) else { return nil }
    let phones = known.names.map { "\(cursor.vocabulary.name(ofBrand: $0.brand)) \($0.model)" }
      .sorted()
    return .sharedName(
      text: cursor.text(start, known.end), phones: Array(phones.prefix(8)),
      more: max(0, phones.count - 8))
  }

  /// `iPhone 15 512`: a size of storage without its unit.
  private static func withStorage(_ match: Match, _ cursor: Cursor, words: [String]) -> Match {
    let index = match.end
    guard index < cursor.count, let size = cursor[index].integer,
      [64, 128, 256, 512].contains(size), !cursor[index].followsMark, cursor.isStart(index),
      cursor.canEnd(at: index + 1), !cursor.isSymbol(index + 1, "/"),
      !cursor.isSymbol(index + 1, "-"), !cursor.isSymbol(index + 1, "+"),
      words.contains(where: { $0.utf8.contains { (0x30...0x39).contains($0) } }),
      let amount = Amount.read(cursor, at: index, afterPriceWord: false), amount.isBare,
      amount.end == index + 1, cursor.priceWordAfter(amount) == nil
    else { return match }
    var match = match
    match.end = index + 1
    match.effects.append(.storage(Double(size)))
    return match
  }
}

extension Cursor {
  /// The words that a figure after `or`, `vs` and the like leaves out, of the model just before:
  /// the `iphone` of `iPhone 14 or 15 Pro`.
  fileprivate func seriesBefore(_ index: Int) -> KnownModel.Context? {
    guard let model = modelBefore, index > modelEnd, index - modelEnd <= 3,
      self[index].kind == .number, isWord(index - 1, Words.comparing) || self[index].followsMark
    else { return nil }
    let words = model.words.prefix { !$0.utf8.contains { (0x30...0x39).contains($0) } }
    guard words.isEmpty else { return .series(words: Array(words), brand: model.brand) }
    return model.brand.map { .brand($0) }
  }
}
