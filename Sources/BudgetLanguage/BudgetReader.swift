public import Catalog

/// Reads budget questions in English, Filipino and Taglish, and accounts for every word.
public struct BudgetReader: Sendable {
  public let vocabulary: Vocabulary

  /// A reader that knows the names in `vocabulary`.
  public init(vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
  }

  /// What `text` asks for, and the role of each of its words.
  ///
  /// Takes time in proportion to the length of the text. Throws where the text holds no word, or
  /// bounds that contradict each other.
  public func read(_ text: String) throws(BudgetLanguageError) -> QueryReading {
    try read(Cursor(text: text, vocabulary: vocabulary), text: text)
  }

  func read(_ cursor: Cursor, text: String) throws(BudgetLanguageError) -> QueryReading {
    guard !cursor.isEmpty else { throw .empty }
    var assembler = Assembler()
    var index = 0
    var hasWord = false
    while index < cursor.count {
      guard let match = longest(cursor, at: index) else {
        if !cursor.isPunctuation(index) { hasWord = true }
        // `samsung-galaxy-a06-5g`: the model still follows its brand.
        if cursor.brandEnd == index, cursor.isSymbol(index, "-") { cursor.brandEnd += 1 }
        index = unknown(cursor, at: index, &assembler)
        continue
      }
      hasWord = true
      let token = QueryToken(
        text: cursor.text(index, match.end), role: match.role, meaning: match.meaning,
        offset: cursor[index].start)
      assembler.add(token, match.effects)
      remember(match, cursor)
      index = match.end
    }
    guard hasWord else { throw .empty }
    return try assembler.reading(of: text)
  }

  /// Keeps what the words after may belong to.
  private func remember(_ match: Match, _ cursor: Cursor) {
    switch (match.meaning, match.effects.first) {
    case ("brands", .brand(let slug)?):
      cursor.brandBefore = slug
      cursor.brandEnd = match.end
    case ("model", .model(let model)?):
      cursor.modelBefore = model
      cursor.modelEnd = match.end
    default: break
    }
  }

  private func longest(_ cursor: Cursor, at index: Int) -> Match? {
    // What a program has printed is never read as anything else.
    if let match = CanonicalClause.match(cursor, at: index) { return match }
    var best: Match?
    for clause in Clause.all.dropFirst() {
      guard let match = clause.match(cursor, index), match.end > index else { continue }
      if let found = best, found.end >= match.end { continue }
      best = match
    }
    return best
  }

  /// Names the word at `index` as not understood, and returns where the next begins.
  private func unknown(_ cursor: Cursor, at index: Int, _ assembler: inout Assembler) -> Int {
    var end = index + 1
    guard !cursor.isPunctuation(index) else { return end }
    if cursor[index].kind != .symbol {
      while end < cursor.count, cursor[end].isGlued, cursor[end].kind != .symbol { end += 1 }
    }
    assembler.add(
      QueryToken(
        text: cursor.text(index, end), role: .unknown,
        suggestion: cursor.suggestion(at: index), offset: cursor[index].start), [])
    return end
  }
}

extension Cursor {
  /// The known word that is nearest to the one at `index`.
  fileprivate func suggestion(at index: Int) -> String? {
    let lexeme = self[index]
    guard lexeme.kind == .word, (4...24).contains(lexeme.text.utf8.count) else { return nil }
    let limit = lexeme.text.utf8.count < 8 ? 1 : 2
    let word = lexicon.near.nearest(to: lexeme.text, limit: limit, isLike: NearWords.beginAlike)
    let brand = vocabulary.nearBrands.nearest(to: lexeme.text, limit: limit)
    if let brand, brand.distance < word?.distance ?? .max {
      return vocabulary.brands[brand.index].name
    }
    return word.map { lexicon.words[$0.index] }.flatMap { $0 == lexeme.text ? nil : $0 }
  }

  /// Whether the lexeme at `index` is a mark that only separates words.
  func isPunctuation(_ index: Int) -> Bool {
    self[index].kind == .symbol
      && ["-", "/", "|", "\"", "*", "#", "\\"].contains(self[index].text)
  }
}
