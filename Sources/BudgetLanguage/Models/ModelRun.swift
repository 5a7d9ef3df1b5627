import Catalog

/// The words of a model's name, read one after another as far as they go.
struct ModelRun {
  let cursor: Cursor
  let brand: String?
  private let start: Int
  private(set) var words: [String]
  private(set) var end: Int
  private(set) var network: Network?
  /// Where the last word stands that may end a name.
  private var solidCount: Int
  private var solidEnd: Int
  private var hasFigure = false

  /// More words make no name.
  private static let limit = 8

  /// Reads on from `start`, after `family` where one was said.
  init(_ cursor: Cursor, from start: Int, brand: String?, family: String? = nil) {
    self.cursor = cursor
    self.brand = brand
    self.start = start
    words = family.map { [$0] } ?? []
    end = start
    solidCount = words.count
    solidEnd = start
    while words.count < Self.limit, let chunk = nextChunk, take(chunk) {}
    words.removeLast(words.count - solidCount)
    end = solidEnd
  }

  /// The next word, behind a hyphen where a known name has one: `Coca-Cola`.
  private var nextChunk: ModelChunk? {
    guard cursor.isSymbol(end, "-"), cursor.isGlued(end), !words.isEmpty else {
      return ModelChunk.read(cursor, at: end, isGlued: words.count == 1 && end == start)
    }
    return ModelChunk.read(cursor, at: end + 1).flatMap { knows($0.text) ? $0 : nil }
  }

  private var previous: String? { words.last }

  private func knows(_ word: String) -> Bool {
    cursor.vocabulary.models.knows(word, after: previous, brand: brand)
  }

  private mutating func take(_ chunk: ModelChunk) -> Bool {
    let known = knows(chunk.text)
    if cursor[chunk.start].followsMark, !words.isEmpty, !known { return false }
    if chunk.isNetwork { return takeNetwork(chunk, known) }
    let accepted: Bool
    var isSolid = true
    if chunk.isNumber {
      accepted = takesNumber(chunk, known)
    } else if chunk.hasDigits {
      accepted = takesMixed(chunk, known)
    } else {
      (accepted, isSolid) = takesWord(chunk, known)
    }
    guard accepted else { return false }
    hasFigure = hasFigure || chunk.hasDigits
    add(chunk, isSolid: isSolid)
    return true
  }

  private mutating func add(_ chunk: ModelChunk, isSolid: Bool) {
    words.append(chunk.text)
    end = chunk.end
    if isSolid {
      solidCount = words.count
      solidEnd = end
    }
  }

  private mutating func takeNetwork(_ chunk: ModelChunk, _ known: Bool) -> Bool {
    guard !words.isEmpty, known || (hasFigure && chunk.text == "5g") else {
      return false
    }
    network = Network(name: chunk.text)
    add(chunk, isSolid: true)
    return true
  }

  private func takesNumber(_ chunk: ModelChunk, _ known: Bool) -> Bool {
    let lexeme = cursor[chunk.start]
    guard !lexeme.isGrouped else { return false }
    guard let amount = Amount.read(cursor, at: chunk.start, afterPriceWord: false),
      amount.isBare, PriceRangeClause.match(cursor, at: chunk.start) == nil,
      !cursor.isSymbol(chunk.end, "/"), YearClause.isRange(cursor, at: chunk.start) == false
    else { return false }
    // A number alone is no model, though catalogues hold a OnePlus 5: `top 5 phones`, `Android 14`.
    guard brand != nil || !words.isEmpty else { return false }
    if known { return true }
    guard !hasFigure else { return false }
    // `phone 5` alone is no model, though models are called `Phone`.
    if brand == nil, words.count == 1, cursor.lexicon.knows(words[0]),
      cursor.vocabulary.brand(ofFamily: words[0]) == nil, !ModelWordLists.sure.contains(words[0])
    {
      return false
    }
    if lexeme.hundredths < 50_000 { return true }
    // Nokia's names are numbers of four figures; round ones are prices.
    return brand == "nokia" && words.isEmpty && lexeme.hundredths < 1_000_000
      && lexeme.hundredths % 50_000 != 0 && amount.year == nil
  }

  private func takesMixed(_ chunk: ModelChunk, _ known: Bool) -> Bool {
    let lexeme = cursor[chunk.start]
    if lexeme.kind == .number {
      let letters = cursor.word(chunk.start + 1) ?? ""
      if ModelWordLists.ordinals.contains(letters), known || (letters == "p" && !hasFigure),
        brand != nil || !words.isEmpty, lexeme.hundredths < 10_000
      {
        return true
      }
      guard !ModelWordLists.notDesignations.contains(letters) else { return false }
      return known || ((brand != nil || !words.isEmpty) && !hasFigure && letters.utf8.count <= 2)
    }
    if let amount = Amount.read(cursor, at: chunk.start, afterPriceWord: false),
      amount.hasCurrency
    {
      return false
    }
    if let word = cursor.priceWord(at: chunk.start), word.end < chunk.end { return false }
    guard cursor.lexicon.features.longest(in: cursor, at: chunk.start) == nil else { return false }
    return known || (!hasFigure && chunk.isDesignation)
  }

  private func takesWord(_ chunk: ModelChunk, _ known: Bool) -> (taken: Bool, isSolid: Bool) {
    let word = chunk.text
    guard brand != nil || !words.isEmpty || known || ModelWordLists.series.contains(word) else {
      return (false, false)
    }
    if word == "max" || word == "max+" {
      // `Pro Max`, `Mi Max 3`; but `Redmi 12 max 10k` bounds a price.
      return (!words.isEmpty && (previous == "pro" || !isBeforeMoney(chunk)), true)
    }
    if ModelWordLists.suffixes.contains(word), !words.isEmpty { return (true, true) }
    if word == "phone" {
      let isName = previous == "rog" || ModelWordLists.phoneNamed.contains(brand ?? "")
      return (known || isName, false)
    }
    if hasFigure, ModelWordLists.endings.contains(word) { return (true, true) }
    if words == ["iphone"], ModelWordLists.iPhoneNames.contains(word) { return (true, true) }
    let isCommon = cursor.lexicon.knows(word)
    let isSeries = ModelWordLists.series.contains(word)
    if known, brand != nil, !words.isEmpty,
      hasFigure || words.count > 1 || word.utf8.count == 1
        || cursor.numberWord(at: chunk.start) != nil
    {
      return (true, true)  // `Xperia XZ2 Premium`, `NEX A`, `Cosmos Three`
    }
    // A letter alone is no model, though catalogues hold a Flare X.
    let isLoneLetter = brand == nil && words.isEmpty && word.utf8.count == 1
    if known, !isLoneLetter {
      return (true, !isCommon && (isSeries || brand != nil || !words.isEmpty))
    }
    if isCommon, brand == nil, words.isEmpty, !ModelWordLists.sure.contains(word) {
      return (false, false)
    }
    guard isSeries, !hasFigure else { return (false, false) }
    return (true, !isCommon && brand != nil && word.utf8.count > 1)
  }

  private func isBeforeMoney(_ chunk: ModelChunk) -> Bool {
    guard let word = cursor.priceWord(at: chunk.start) else { return false }
    return Amount.read(cursor, at: word.amount, afterPriceWord: true)?.isMoneyAlone ?? false
  }
}
