import Testing

@testable import Catalog

@Suite("Natural order of models")
struct NaturalOrderTests {
  @Test(
    "numbers in names are compared as numbers",
    arguments: [
      ("A5", "A16"), ("Galaxy A06", "Galaxy A15"), ("Note 9", "Note 10"), ("note 9", "Note 10"),
      ("Note 13", "Note 13 Pro"), ("13 Pro", "13 Pro+"), ("C3", "C33"), ("", "A"),
      ("Y9", "Y9s"), ("Nova 5", "Nova Y9"),
    ])
  func before(first: String, second: String) {
    #expect(NaturalOrder.key(of: first).lexicographicallyPrecedes(NaturalOrder.key(of: second)))
    #expect(!NaturalOrder.key(of: second).lexicographicallyPrecedes(NaturalOrder.key(of: first)))
  }

  @Test("letter case and leading zeros do not count")
  func same() {
    #expect(NaturalOrder.key(of: "GALAXY A06") == NaturalOrder.key(of: "Galaxy A6"))
  }
}
