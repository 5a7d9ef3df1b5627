import Catalog
import Testing

@testable import Editing

struct PhoneMatchTests {
  struct Example: Sendable, CustomTestStringConvertible {
    let fact: String
    /// Marks and networks of the candidates with these model words, and a price of each.
    let candidates: [(mark: Network?, network: Network?, price: Int)]
    let mark: Network?
    var stated: Network?
    var price = 1
    /// Index of the candidate meant, and the rule.
    let expected: (Int, JoinRule)?

    var testDescription: String { fact }
  }

  static let examples = [
    Example(
      fact: "a name with 5G means the phone with 5G in its name",
      candidates: [(nil, .fourG, 5), (.fiveG, .fiveG, 9)], mark: .fiveG, expected: (1, .exactName)),
    Example(
      fact: "a name without 5G means the phone without it",
      candidates: [(nil, .fourG, 5), (.fiveG, .fiveG, 9)], mark: nil, expected: (0, .exactName)),
    Example(
      fact: "a 5G chipset means the phone with 5G in its name",
      candidates: [(nil, .fourG, 5), (.fiveG, .fiveG, 9)], mark: nil, stated: .fiveG, price: 7,
      expected: (1, .chipset)),
    Example(
      fact: "a 5G chipset at the price of the other phone means the other phone",
      candidates: [(nil, nil, 5), (.fiveG, .fiveG, 9)], mark: nil, stated: .fiveG, price: 5,
      expected: (0, .price)),
    Example(
      fact: "a brand with one of the two joins names with and without 5G",
      candidates: [(.fiveG, .fiveG, 9)], mark: nil, expected: (0, .oneSidedNetwork)),
    Example(
      fact: "a name with 5G joins a 5G phone whose name does not say so",
      candidates: [(nil, .fiveG, 9)], mark: .fiveG, expected: (0, .oneSidedNetwork)),
    Example(
      fact: "a name with 5G is not a phone known to have none",
      candidates: [(nil, .fourG, 9)], mark: .fiveG, expected: nil),
    Example(
      fact: "a 4G model is not the phone with 5G in its name",
      candidates: [(.fiveG, .fiveG, 9)], mark: nil, stated: .fourG, expected: nil),
    Example(
      fact: "a name with 4G means the phone without 5G",
      candidates: [(nil, .fourG, 5), (.fiveG, .fiveG, 9)], mark: .fourG,
      expected: (0, .oneSidedNetwork)),
    Example(
      fact: "of LTE and 5G, a name without either means LTE",
      candidates: [(.fourG, .fourG, 5), (.fiveG, .fiveG, 9)], mark: nil, expected: (0, .exactName)),
    Example(
      fact: "a 5G model is not a phone known to have 4G",
      candidates: [(nil, .fourG, 5)], mark: nil, stated: .fiveG, expected: nil),
  ]

  @Test("Of phones with the same words", arguments: examples)
  func choice(_ example: Example) {
    let candidates = example.candidates.enumerated().map { index, candidate in
      PhoneMatch.Candidate(
        index: index, mark: candidate.mark, network: candidate.network,
        amounts: [Peso(pesos: candidate.price)])
    }
    let found = PhoneMatch.choose(
      among: candidates, mark: example.mark, stated: example.stated,
      amounts: [Peso(pesos: example.price)])
    #expect(found?.index == example.expected?.0)
    #expect(found?.rule == example.expected?.1)
  }
}
