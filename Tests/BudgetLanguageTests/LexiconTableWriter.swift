@testable import BudgetLanguage

/// Spells out the word lists and writes the tables in which the program finds them.
struct LexiconTableWriter {
  private var words = WordTable()
  /// A node of the trees: where words lead, and what the phrase that ends there means, counted
  /// from 1.
  private var trees: [(steps: [Int: Int], meaning: Int)] = []
  /// The nodes that are kept, those with equal ends being one; the roots of the kinds come first.
  private var kept: [Node] = []
  private var known: [Node: Int] = [:]
  /// For each kind the words that begin a phrase.
  private var beginnings: [Set<Int>] = []

  private struct Node: Hashable {
    var meaning: Int
    var steps: [Step]
  }

  private struct Step: Hashable {
    let word: Int
    let node: Int
  }

  init() {
    let kinds = Lexicon.Kind.allCases
    trees = kinds.map { _ in ([:], 0) }
    for kind in kinds {
      for (meaning, patterns) in kind.patterns.enumerated() {
        for phrase in PhrasePattern.phrases(patterns) {
          add(phrase, kind: kind, meaning: meaning + 1)
        }
      }
    }
    for word in Lexicon.otherWords { _ = words.add(word) }
    beginnings = kinds.indices.map { Set(trees[$0].steps.keys) }
    kept = kinds.map { _ in Node(meaning: 0, steps: []) }
    for root in kinds.indices { kept[root] = node(of: root) }
  }

  private mutating func add(_ phrase: String, kind: Lexicon.Kind, meaning: Int) {
    let lexemes = Lexer.lexemes(of: phrase).filter { !$0.isSymbol("-") }
    add(lexemes.map { $0.text }, kind, meaning)
    if kind.isJoined, lexemes.count > 1, lexemes.allSatisfy({ $0.kind == .word }) {
      add([lexemes.map { $0.text }.joined()], kind, meaning)
    }
  }

  /// An earlier meaning of the same phrase stands.
  private mutating func add(_ texts: [String], _ kind: Lexicon.Kind, _ meaning: Int) {
    guard !texts.isEmpty else { return }
    var node = kind.rawValue
    for text in texts {
      let word = Int(words.add(text))
      if trees[node].steps[word] == nil {
        trees[node].steps[word] = trees.count
        trees.append(([:], 0))
      }
      node = trees[node].steps[word] ?? 0
    }
    if trees[node].meaning == 0 { trees[node].meaning = meaning }
  }

  /// The node of the tables for one of the trees, with those after it.
  private mutating func node(of tree: Int) -> Node {
    var made = Node(meaning: trees[tree].meaning, steps: [])
    for (word, next) in trees[tree].steps.sorted(by: { $0.key < $1.key }) {
      made.steps.append(Step(word: word, node: number(of: node(of: next))))
    }
    return made
  }

  private mutating func number(of node: Node) -> Int {
    if let number = known[node] { return number }
    kept.append(node)
    known[node] = kept.count - 1
    return kept.count - 1
  }

  /// The file of the tables.
  var text: String {
    let spelt = words.indices.map { words[$0] }
    var starts = [0]
    for word in spelt { starts.append(starts[starts.count - 1] + word.utf8.count) }
    var edges = [0]
    for node in kept { edges.append(edges[edges.count - 1] + node.steps.count) }
    let steps = kept.flatMap { $0.steps }
    return """
      /// The words and phrases of the lexicon as they are found: `LexiconTablesTests` makes this file
      /// from the word lists.
      enum LexiconTables {
        /// The letters of all words, one word after the other.
        static let letters: StaticString = \"\"\"
      \(Self.rows(spelt.joined()))
          \"\"\"

      \(Self.table("starts", "Where each word begins, and the end of the last one.", starts))

      \(Self.table("slots", "Words by their hashes: the number of a word and 1, 0 where none is.", slots(spelt)))

      \(Self.table("begins", "For each word the kinds of phrases that it begins, a bit for each kind.", begins, "UInt32"))

      \(Self.table("meanings", "For each node what a phrase that ends there means, and 1; 0 where none ends.", kept.map { $0.meaning }))

      \(Self.table("edges", "For each node its first step, and after the last node the end of all.", edges))

      \(Self.table("edgeWords", "The word of each step; those of a node are in the order of words.", steps.map { $0.word }))

      \(Self.table("edgeNodes", "Where each step leads.", steps.map { $0.node }))
      }

      """
  }

  private var begins: [Int] {
    words.indices.map { word in
      beginnings.indices.reduce(0) { $0 | (beginnings[$1].contains(word) ? 1 << $1 : 0) }
    }
  }

  private func slots(_ spelt: [String]) -> [Int] {
    var capacity = 16
    while capacity * 2 < spelt.count * 3 { capacity *= 2 }
    var slots = Array(repeating: 0, count: capacity)
    for (id, word) in spelt.enumerated() {
      var slot = ReadyWords.slot(of: WordHash.of(word), mask: capacity - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (capacity - 1) }
      slots[slot] = id + 1
    }
    return slots
  }

  private static func table(
    _ name: String, _ words: String, _ numbers: [Int], _ type: String = "UInt16"
  ) -> String {
    var lines: [String] = []
    var line = "   "
    for number in numbers {
      if line.utf8.count + 2 + String(number).utf8.count > 99 {
        lines.append(line)
        line = "   "
      }
      line += " \(number),"
    }
    lines.append(line)
    return """
        /// \(words)
        static let \(name): [\(type)] = [
      \(lines.joined(separator: "\n"))
        ]
      """
  }

  /// The letters in lines of a text that goes on after each.
  private static func rows(_ letters: String) -> String {
    var rows: [String] = []
    var rest = letters[...]
    while !rest.isEmpty {
      rows.append("    " + rest.prefix(90))
      rest = rest.dropFirst(90)
    }
    return rows.joined(separator: "\\\n")
  }
}
