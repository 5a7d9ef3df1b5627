import Testing

@testable import BudgetLanguage

@Suite struct CorpusTests {
  @Test(
    "Every row of the corpus reads as it says",
    arguments: ["develop.tsv", "measure.tsv", "traps.tsv", "hostile.tsv"])
  func corpus(file: String) throws {
    let known = Set(try CorpusRow.rows(of: "known-failures.tsv").map(\.text))
    let rows = try CorpusRow.rows(of: file)
    let failures = rows.filter { !known.contains($0.text) }
      .compactMap { $0.misreading(by: reader) }
    #expect(rows.count >= 300)
    #expect(
      failures.isEmpty, "\(failures.count) of \(rows.count):\n\(failures.joined(separator: "\n"))")
  }

  @Test("A known failure still fails")
  func knownFailures() throws {
    let passing = try CorpusRow.rows(of: "known-failures.tsv")
      .filter { $0.misreading(by: reader) == nil }.map(\.text)
    #expect(passing.isEmpty, "These pass now; take them off the list: \(passing)")
  }
}
