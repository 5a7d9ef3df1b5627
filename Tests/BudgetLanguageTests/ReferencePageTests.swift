import Foundation
import Testing

@testable import BudgetLanguage

@Test("The reference page in docs is what the clauses and the lexicon say")
func referencePage() throws {
  let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "docs/budget-language.md")
  if ProcessInfo.processInfo.environment["PRESYO_RECORD"] == "1" {
    try ReferencePage.markdown.write(to: file, atomically: true, encoding: .utf8)
    Issue.record("Recorded \(file.lastPathComponent): read the difference, then run again.")
  }
  let page = try String(contentsOf: file, encoding: .utf8)
  #expect(page == ReferencePage.markdown, "Run with PRESYO_RECORD=1 and read the difference.")
}
