import Catalog

/// Words of a question read letter by letter against the names of the known models.
struct TypedName {
  private let cursor: Cursor
  private let start: Int
  private(set) var end: Int
  private var range: ModelNames.Range
  /// The bytes of the words before, which the question leaves out.
  private let prefix: Int
  /// Where a word must begin in the name too, in bytes from its start.
  private var joints: [Int] = []
  private var last: UInt8 = 0
  private(set) var words: [String] = []
  /// Whether letters stand for a word, as the `u` of `s25u`.
  private(set) var isAbbreviated = false
  private var hasDigits = false
  private var isOver = false

  /// Longer runs are no names.
  private static let limit = 16

  init(_ cursor: Cursor, from start: Int, _ context: KnownModel.Context) {
    self.cursor = cursor
    self.start = start
    end = start
    range = cursor.vocabulary.modelNames.all
    if case .series(let words, _) = context {
      for word in words { range = cursor.vocabulary.modelNames.narrowed(range, by: word.utf8) }
    }
    prefix = range.depth
  }

  var depth: Int { range.depth }

  /// Whether a word may end here: not within a run such as `A15`.
  var canEnd: Bool { cursor.canEnd(at: end) && !range.isEmpty }

  /// Takes the next word, number or plus; `false` where no name goes on so.
  mutating func takeNext() -> Bool {
    guard !isOver, end < cursor.count, end - start < Self.limit else { return false }
    var index = end
    var isHyphenated = false
    if cursor.isSymbol(index, "-"), cursor.isGlued(index), index > start {
      index += 1
      isHyphenated = true
    }
    guard index < cursor.count else { return false }
    let lexeme = cursor[index]
    guard !isHyphenated || lexeme.isGlued, index == start || !lexeme.followsMark || hasDigits
    else { return false }
    switch lexeme.kind {
    case .number:
      guard !lexeme.isGrouped, !lexeme.isMalformed else { return false }
      hasDigits = true
      if isHyphenated, Self.isDigit(last), takePoint(before: cursor.spelling(index)) { break }
      take(cursor.spelling(index), isGlued: lexeme.isGlued && !isHyphenated)
    case .word: takeWord(cursor.spelling(index), isGlued: lexeme.isGlued && !isHyphenated)
    case .symbol:
      // A plus ends a word, unless it adds one figure to another.
      guard lexeme.isSymbol("+"), index > start, lexeme.isGlued,
        !(cursor.isGlued(index + 1) && cursor[index + 1].kind != .symbol)
      else { return false }
      narrow(ModelNames.plus)
      words.append((words.popLast() ?? "") + "+")
    }
    end = index + 1
    return !range.isEmpty
  }

  /// `1-3` for the `1.3` of a name, as ids have it.
  private mutating func takePoint(before digits: String) -> Bool {
    let pointed = cursor.vocabulary.modelNames.narrowed(range, by: ".\(digits)".utf8)
    guard !pointed.isEmpty else { return false }
    words.append((words.popLast() ?? "") + ".\(digits)")
    range = pointed
    for byte in digits.utf8 { last = byte }
    return true
  }

  private mutating func takeWord(_ word: String, isGlued: Bool) {
    if words.isEmpty, word == "ip" || word == "iph", end + 1 < cursor.count,
      cursor[end + 1].kind == .number
    {
      isAbbreviated = true
      take("iphone", isGlued: isGlued)
    } else if isGlued, word == "u", hasDigits {
      let plain = cursor.vocabulary.modelNames.narrowed(range, by: "ultra".utf8)
      isAbbreviated = isAbbreviated || !plain.isEmpty
      take(plain.isEmpty ? "u" : "ultra", isGlued: true)
    } else if word == "pm", hasDigits {
      isAbbreviated = true
      take("promax", isGlued: true)
    } else {
      take(word, isGlued: isGlued)
    }
  }

  private mutating func take(_ text: String, isGlued: Bool) {
    guard let first = text.utf8.first else { return }
    if isGlued, let word = words.popLast() {
      words.append(word + text)
    } else {
      // Two figures, or two words, stand apart in the name as well; `pro plus` is `Pro+`.
      if depth > prefix, Self.isDigit(first) == Self.isDigit(last), text != "plus" {
        joints.append(depth)
      }
      words.append(text)
    }
    narrow(text.utf8)
  }

  private mutating func narrow(_ bytes: some Sequence<UInt8>) {
    range = cursor.vocabulary.modelNames.narrowed(range, by: bytes)
    for byte in bytes { last = byte }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// The places of known names that these words stand for by themselves.
  func places(_ context: KnownModel.Context) -> [ModelNames.Place] {
    guard !isNetwork, !isYear, mayStand(context) else { return [] }
    let models = cursor.vocabulary.modelNames
    let beginsWithDigit = cursor[start].kind == .number
    return models.places(in: range, joints: joints).filter { place in
      let brand = models.names[Int(place.name)].brand
      if let asked = context.brand, !cursor.vocabulary.brand(brand, isWithin: asked) {
        return false
      }
      switch context {
      case .series: return place.word == 0
      case .brand where !hasDigits: return models.isWhole(place, depth: depth)
      case .brand:
        return place.word == 0 || !beginsWithDigit || models.wordsBefore(place) == ["iphone"]
      case .none:
        if isAlone, models.isWhole(place, depth: depth) { return true }
        guard saysEnough else { return false }
        return place.word == 0
          || (!beginsWithDigit || place.word == 1)
            && models.wordsBefore(place).allSatisfy { ModelWordLists.beginnings.contains($0) }
      }
    }
  }

  private var isNetwork: Bool {
    words.count == 1 && ["5g", "4g", "3g", "lte"].contains(words[0])
  }

  private var isYear: Bool { words.count == 1 && end == start + 1 && cursor.year(at: start) != nil }

  /// Whether the words say enough to name a model where they stand.
  private func mayStand(_ context: KnownModel.Context) -> Bool {
    switch context {
    case .series: hasDigits
    case .brand:
      // `Redmi Go` is a model where nothing else is said.
      hasDigits || words.count > 1 || !cursor.lexicon.knows(words[0])
        || (start < 3 && end == cursor.count)
    case .none: isAlone || saysEnough
    }
  }

  /// Whether the words name a model without a brand, whatever else is said.
  private var saysEnough: Bool {
    // A letter alone before a figure says too little, as does a figure: `x 7`, `15`.
    hasDigits && !isSpokenFor
      && (cursor[start].kind == .number ? hasSuffix : words[0].utf8.count > 1)
  }

  /// Whether the whole question is these words, which then may be any name that is no amount and
  /// has a word of its own.
  private var isAlone: Bool {
    guard start == 0, end == cursor.count else { return false }
    if end == 1, cursor[0].kind == .number { return cursor[0].hundredths < 50_000 }
    return (0..<end).contains { index in
      cursor[index].kind == .number || cursor[index].kind == .word && cursor[index].id < 0
    }
  }

  private var hasSuffix: Bool {
    (start..<end).contains { cursor.isWord($0, ModelWordLists.suffixes) }
  }

  /// Whether the words that begin here mean something else wherever no brand is named.
  private var isSpokenFor: Bool {
    if ["phone", "phones", "top", "best", "one"].contains(words[0]) { return true }
    if cursor.priceWord(at: start) != nil || cursor.numberWord(at: start) != nil { return true }
    if let feature = cursor.lexicon.features.longest(in: cursor, at: start), feature.end >= end {
      return true
    }
    if let use = cursor.lexicon.uses.longest(in: cursor, at: start), use.end > start { return true }
    return cursor.currency(at: start) != nil
      && Amount.read(cursor, at: start, afterPriceWord: false)?.hasCurrency ?? false
  }

  /// Whether the words find the phone as they are typed: each is one of `name`, or the letters or
  /// the figure of one such as `reno12`.
  func areFound(in name: ArraySlice<String>) -> Bool {
    words.allSatisfy { word in
      name.contains { $0 == word || NameParts.of($0).contains(word) }
        || (word == "plus" && name.contains { $0.utf8.last == 0x2B })
    }
  }
}
