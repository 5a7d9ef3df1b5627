import Foundation
import Testing

@testable import BudgetLanguage

/// The folder of clauses against the table of them.
@Suite struct ClauseFolderTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Sources/BudgetLanguage/Clauses")

  @Test("Every file of the folder holds the one clause it is named after, and the table has it")
  func oneClauseOneFile() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
    for file in files {
      let text = try String(contentsOf: Self.folder.appending(path: file), encoding: .utf8)
      let clauses = text.matches(of: /(?m)^enum (\w+Clause) \{/).map { String($0.1) }
      #expect(clauses == [String(file.dropLast(".swift".count))], "\(file)")
    }
    #expect(files.map { String($0.dropLast(6)) }.sorted() == Clause.all.map(\.name).sorted())
  }

  @Test("Every clause has a title of its own, a rule and examples")
  func everyClauseIsExplained() {
    #expect(Set(Clause.all.map(\.title)).count == Clause.all.count)
    for clause in Clause.all {
      #expect(!clause.rule.isEmpty && !clause.examples.isEmpty, "\(clause.name)")
    }
  }
}
