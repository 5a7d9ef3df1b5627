public import Catalog

/// The names that a catalogue knows: brands, models and the years of launch.
public final class Vocabulary: Sendable {
  let brandTable: BrandTable
  let models: ModelIndex
  let modelNames: ModelNames
  /// The years that a question can ask for.
  let years: ClosedRange<Int>
  let words: WordTable
  let brandPhrases: Phrases<PhraseTree, Int>
  let nearBrands: NearWords

  /// The one way to a vocabulary, from the names of a catalogue; years are known from 2007 to the
  /// one after its latest day.
  public init(_ names: CatalogNames) {
    let brands = names.brands
    let table = BrandTable(brands, names.brandWords)
    brandTable = table
    models = ModelIndex(names.modelWords)
    modelNames = ModelNames(names.models)
    years = 2007...max(2007, min(names.latestDay.year, 9998) + 1)
    var words = Lexicon.shared.words
    var phrases = Phrases<PhraseTree, Int>()
    var near: [(word: String, index: Int)] = []
    for (index, brand) in brands.enumerated() {
      for name in table.spellings(of: brand) {
        phrases.add(name, index, joined: true, words: &words)
        let joined = Lexer.lexemes(of: name).filter { $0.kind == .word }.map { $0.text }.joined()
        if joined.utf8.count >= 4 { near.append((joined, index)) }
      }
    }
    self.words = words
    brandPhrases = phrases
    nearBrands = NearWords(near)
  }

  /// The name of the brand `slug`, the slug itself where it is not known.
  public func name(ofBrand slug: String) -> String { brand(slug)?.name ?? slug }

  /// The slug of the brand that `text` names by slug, name or alias, in any letter case.
  public func slug(ofBrand text: String) -> String? {
    if let brand = brand(text) { return brand.id }
    let cursor = Cursor(text: text, vocabulary: self)
    guard let found = brandPhrases.longest(in: cursor, at: 0), found.end == cursor.count
    else { return nil }
    return brands[found.value].id
  }

  /// The names of at most three brands that `text` may have meant, nearest first.
  public func nearestBrands(to text: String) -> [String] {
    let word = Array(Lexer.lexemes(of: text).map { $0.text }.joined().utf8.prefix(40))
    guard !word.isEmpty else { return [] }
    let limit = max(2, word.count / 2)
    return brands.enumerated()
      .compactMap { index, brand -> (distance: Int, index: Int)? in
        ([brand.name, brand.id] + brand.aliases)
          .compactMap { name in
            let bytes = Array(Lexer.lexemes(of: name).map { $0.text }.joined().utf8)
            return EditDistance.between(word, bytes, limit: limit)
          }
          .min().map { ($0, index) }
      }
      .sorted { $0 < $1 }.prefix(3).map { brands[$0.index].name }
  }

  var brands: [Brand] { brandTable.brands }

  func brand(_ slug: String) -> Brand? { brandTable[slug] }

  /// The slug of the brand that a family's name stands for.
  func brand(ofFamily word: String) -> String? { brandTable.brand(ofFamily: word) }
}

extension Vocabulary {
  /// Whether a question may hold `word`: it is a word of the lexicon or of a brand or model.
  public func knows(_ word: String) -> Bool {
    let lexemes = Lexer.lexemes(of: word)
    return lexemes.contains { lexeme in
      lexeme.kind != .word || words.contains(lexeme.text) || models.knows(hash: lexeme.hash)
    }
  }

  /// The command that `word` was meant for: one or two letters away, where it is no known word.
  public func command(meantBy word: String, among commands: [String]) -> String? {
    let letters = Array(word.lowercased().utf8)
    guard (3...16).contains(letters.count), !knows(word) else { return nil }
    var best: (distance: Int, command: String)?
    for command in commands {
      guard let distance = EditDistance.between(letters, Array(command.utf8), limit: 2),
        distance > 0, distance < command.utf8.count / 2, distance < best?.distance ?? .max
      else { continue }
      best = (distance, command)
    }
    return best?.command
  }
}
