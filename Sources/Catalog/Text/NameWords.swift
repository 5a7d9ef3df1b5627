/// The words of one or several names of a thing, in which words that are asked for are found.
///
/// This is the rule for models and chipsets, described in `docs/matching.md`. Words are compared
/// byte by byte, so that a search of ``spaced`` in SQL finds the same.
public struct NameWords: Hashable, Sendable {
  /// Each different word once, in the order of the names.
  public let words: [String]

  public init(_ names: [String]) {
    words = Self.different(
      names.map { ModelWords.of($0) }.flatMap { $0 + Self.plusWords($0) + Self.otherSpacing($0) })
  }

  /// What a phone is found by: its brand's name and its aliases of one word, its model, and the
  /// name of the brand above; `brand` and `parent` are `nil` where the catalogue has none.
  public init(_ phone: Phone, brand: Brand?, parent: Brand?) {
    // Half of an alias is no name of the phone: `Plus` of `One Plus`, `Magic` of `Red Magic`.
    let aliases = (brand?.aliases ?? []).filter { ModelWords.of($0).count == 1 }
    let names = [brand?.name ?? phone.brand, phone.model] + aliases
    self.init(names + (parent.map { [$0.name] } ?? []))
  }

  /// What a phone's chipset is found by; nothing where it is not known.
  public init(chipsetOf phone: Phone) {
    self.init(phone.specifications.chipset.map { [$0] } ?? [])
  }

  /// The words between single spaces, ` samsung galaxy a15 5g `; one space where there are none.
  public var spaced: String { words.isEmpty ? " " : " " + words.joined(separator: " ") + " " }

  /// Whether every word asked for is one of the words, as a model's must be.
  public func contain(_ asked: AskedWords) -> Bool {
    asked.canBeFound
      && asked.words.allSatisfy { word in words.contains { $0.utf8.elementsEqual(word.utf8) } }
  }

  /// Whether every word asked for begins one of the words, as a chipset's must: a word may go on
  /// with letters (7300 finds 7300X), never with digits (8 does not find 888).
  public func begin(with asked: AskedWords) -> Bool {
    asked.canBeFound
      && asked.words.allSatisfy { word in
        words.contains { own in
          guard own.utf8.starts(with: word.utf8) else { return false }
          let next = own.utf8.dropFirst(word.utf8.count).first
          return next.map { !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ?? true
        }
      }
  }

  /// `15+` for the `15 plus` of a name, so that both spellings find it.
  private static func plusWords(_ words: [String]) -> [String] {
    zip(words, words.dropFirst()).compactMap { $1 == "plus" ? $0 + "+" : nil }
  }

  /// The same words with the spaces between letters and digits otherwise: `reno` and `12` for
  /// `reno12`, `note13` for `note 13`.
  private static func otherSpacing(_ words: [String]) -> [String] {
    words.flatMap { NameParts.of($0) }
      + zip(words, words.dropFirst()).compactMap { NameParts.joined($0, $1) }
  }

  fileprivate static func different(_ words: [String]) -> [String] {
    var seen: Set<String> = []
    return words.filter { seen.insert($0).inserted }
  }
}

/// The words that a question asks for in a name, each different one once.
public struct AskedWords: Hashable, Sendable {
  public let words: [String]

  /// The words of `text`; where there are none, they are in every name.
  public init(_ text: String) {
    words = NameWords.different(Self.joiningPlus(ModelWords.of(text)))
  }

  /// The words of the model that a query asks for; a network that the query asks for too need not
  /// stand in the name (`iPhone 15 5G`).
  public init?(modelOf query: BudgetQuery) {
    guard let model = query.model else { return nil }
    let all = Self.joiningPlus(ModelWords.of(model))
    let rest = all.filter { $0 != query.network?.name.lowercased() }
    words = NameWords.different(rest.isEmpty ? all : rest)
  }

  /// `pro plus` asks for what is also written `pro+`.
  private static func joiningPlus(_ words: [String]) -> [String] {
    words.reduce(into: []) { joined, word in
      if word == "plus", let last = joined.popLast() {
        joined.append(last + "+")
      } else {
        joined.append(word)
      }
    }
  }

  /// Whether there are at most 48 words of at most 200 bytes each. More are in no name: SQLite
  /// limits how deep an expression and how long a pattern can be, and no phone comes near.
  public var canBeFound: Bool {
    words.count <= 48 && words.allSatisfy { $0.utf8.count <= 200 }
  }
}
