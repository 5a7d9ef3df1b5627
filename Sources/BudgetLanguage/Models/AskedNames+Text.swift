package import Catalog

extension AskedNames {
  /// What the words of a text can find among the names of models, and no less: ``ModelRun`` asks
  /// which word follows which, and ``TypedName`` for the names that begin with a run of words.
  package init(readingOf text: String, brands: [Brand], _ words: [BrandWord]) {
    self.init()
    let text = AskedText(text, brands: brands, words)
    for start in text.lexemes.indices {
      self.words.insert(text.lexemes[start].text)
      addPairs(text, at: start)
      guard text.lexemes[start].kind != .symbol else { continue }
      addRuns(text, from: start, after: "")
      guard text.lexemes[start].kind == .number else { continue }
      for series in text.series(before: start) { addRuns(text, from: start, after: series) }
    }
  }

  /// The chunk that begins here, after those that end here, or before a hyphen.
  private mutating func addPairs(_ text: AskedText, at start: Int) {
    guard let chunk = text.chunk(at: start) else { return }
    words.insert(chunk.text)
    var before: Set<String> = ["", "iphone"]
    for earlier in max(0, start - 9)..<start {
      guard let chunk = text.chunk(at: earlier), chunk.end == start || chunk.end == start - 1
      else { continue }
      before.insert(chunk.text)
    }
    for previous in before { pairs.insert(Pair(previous: previous, word: chunk.text)) }
  }

  private mutating func addRuns(_ text: AskedText, from start: Int, after series: String) {
    var open = [AskedRun(text, from: start, after: series)]
    while let run = open.popLast() {
      let next = run.continued()
      if next.isEmpty, !run.steps.isEmpty { runs.insert(run.steps) }
      open += next
    }
  }
}

/// The lexemes of a text, with what stands around them.
struct AskedText {
  let lexemes: [Lexeme]
  private let brandEndings: Set<String>

  init(_ text: String, brands: [Brand], _ words: [BrandWord]) {
    lexemes = Lexer.lexemes(of: text)
    let table = BrandTable(brands, words)
    let spellings = brands.flatMap { table.spellings(of: $0) } + words.map { $0.word }
    brandEndings = Set(spellings.compactMap { Lexer.lexemes(of: $0).last?.text })
  }

  func isGlued(_ index: Int) -> Bool { index < lexemes.count && lexemes[index].isGlued }

  /// Whether a run of words may end before the lexeme.
  func canEnd(at index: Int) -> Bool {
    guard index > 0, isGlued(index) else { return true }
    return lexemes[index - 1].kind == .symbol || lexemes[index].kind == .symbol
  }

  /// Whether the words before may name a brand, by a slip too.
  func mayFollowBrand(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    let last = lexemes[index - 1]
    return brandEndings.contains(last.text) || last.kind == .symbol
      || last.kind == .word && !Lexicon.shared.words.contains(last.text)
  }

  /// The word that ``ModelChunk`` reads here.
  func chunk(at start: Int) -> (text: String, end: Int)? {
    guard lexemes[start].kind != .symbol else { return nil }
    var text = ""
    var end = start
    while end < lexemes.count, end - start < 8, end == start || lexemes[end].isGlued {
      if lexemes[end].isSymbol("+") {
        text += "+"
        end += 1
        break
      }
      guard lexemes[end].kind != .symbol else { break }
      text += lexemes[end].text
      end += 1
    }
    return text.utf8.count <= ModelChunk.longest ? (text, end) : nil
  }

  /// Whether the words here may name a second model.
  func mayGoOn(at index: Int) -> Bool {
    index > 1
      && (lexemes[index].followsMark || Words.comparing.contains(lexemes[index - 1].text))
  }

  /// Words before earlier figures, which a figure after `or`, `vs` or a comma may leave out: the
  /// `iphone` of `iPhone 14 or 15 Pro`.
  func series(before index: Int) -> Set<String> {
    guard mayGoOn(at: index) else { return [] }
    var series: Set<String> = []
    var figures = 0
    for figure in (1..<index).reversed() where lexemes[figure].kind == .number {
      figures += 1
      guard figures <= 8 else { break }
      if lexemes[figure - 1].text.hasPrefix("ip") { series.insert("iphone") }
      var first = figure
      while first > 0, figure - first < 5, lexemes[first - 1].kind == .word { first -= 1 }
      // The name may have its words elsewhere than they are typed: `zfold6` is `z fold6`.
      for start in first..<figure {
        let letters = lexemes[start..<figure].map { $0.text }.joined()
        for length in 1...max(1, min(letters.count, ModelChunk.longest)) {
          series.insert(String(letters.prefix(length)))
        }
      }
    }
    return series
  }
}
