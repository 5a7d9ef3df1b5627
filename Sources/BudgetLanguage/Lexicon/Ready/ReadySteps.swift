/// The steps from word to word that make the phrases of the lexicon: the tables that stand ready,
/// with their differences added up.
struct ReadySteps: Sendable {
  static let shared = ReadySteps()

  /// For each node its first step, and after the last node the end of all.
  let starts = summed(LexiconTables.edges)
  /// The word of each step; those of a node are in the order of words.
  let words = summed(LexiconTables.edgeWords)
  /// Where each step leads.
  let nodes = summed(LexiconTables.edgeNodes)

  /// The numbers that differ by these from the ones before them, the first from 0.
  private static func summed(_ differences: [Int16]) -> [Int32] {
    var numbers: [Int32] = []
    numbers.reserveCapacity(differences.count)
    var number: Int32 = 0
    for difference in differences {
      number += Int32(difference)
      numbers.append(number)
    }
    return numbers
  }

  /// The steps from a node.
  func steps(from node: Int32) -> Range<Int> {
    Int(starts[Int(node)])..<Int(starts[Int(node) + 1])
  }
}
