import BudgetLanguage
import Catalog
import Foundation
import Interchange
import Testing

/// Questions as people really type them, read with the names of the shipped catalogue.
@Suite struct FieldTests {
  private static let reader: BudgetReader? = {
    guard let facts = try? PlainDataFolder.read(from: Program.root.path + "/data"),
      let names = CatalogNames(facts)
    else { return nil }
    return BudgetReader(vocabulary: Vocabulary(names))
  }()

  @Test(
    "Every question from the field reads as it must, and never as it must not",
    arguments: [
      ("field.jsonl", 71), ("shoppers.jsonl", 160), ("held.jsonl", 330),
      ("held-more.jsonl", 202),
    ])
  func field(file: String, least: Int) throws {
    let reader = try #require(Self.reader)
    let cases = try FieldCase.cases(of: file)
    let failures = cases.compactMap { $0.misreading(by: reader) }
    #expect(cases.count >= least)
    #expect(
      failures.isEmpty, "\(failures.count) of \(cases.count):\n\(failures.joined(separator: "\n"))")
  }
}
