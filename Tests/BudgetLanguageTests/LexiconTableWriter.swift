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
    for word in Lexicon.otherWords.split(separator: " ") { _ = words.add(String(word)) }
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
    var edges = [0]
    for node in kept { edges.append(edges[edges.count - 1] + node.steps.count) }
    let steps = kept.flatMap { $0.steps }
    return """
      /// The words and phrases of the lexicon as they are found: `LexiconTablesTests` makes this file
      /// from the word lists.
      enum LexiconTables {
        static let wordCount = \(spelt.count)

        /// All words, with a space behind each.
        static let letters: StaticString = \"\"\"
      \(Self.rows(spelt.map { "\($0) " }.joined()))
          \"\"\"

      \(Self.table("meanings", "For each node what a phrase that ends there means, and 1; 0 where none ends.", kept.map { $0.meaning }))

      \(Self.table("edges", "For each node its first step, and after the last node the end of all, as differences.", differences(edges)))

      \(Self.table("edgeWords", "The word of each step, as differences; those of a node are in the order of words.", differences(steps.map { $0.word })))

      \(Self.table("edgeNodes", "Where each step leads, as differences.", differences(steps.map { $0.node })))
      }

      """
  }

  /// How far each number is from the one before it, the first from 0.
  private func differences(_ numbers: [Int]) -> [Int] {
    zip(numbers, [0] + numbers).map { $0 - $1 }
  }

  private static func table(
    _ name: String, _ words: String, _ numbers: [Int]
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
        static let \(name): [Int16] = [
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
