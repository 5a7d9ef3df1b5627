import Catalog
import Foundation
import Testing

/// What it costs to add a condition or a column, counted on the sources as they stand.
@Suite struct `A condition and a column touch few files` {
  private static let sources = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Sources")

  /// The files under `Sources` in which one of `words` stands, by their paths.
  private func files(with words: String...) throws -> [String] {
    let root = Self.sources.standardizedFileURL.path
    let all = try #require(
      FileManager.default.enumerator(at: Self.sources, includingPropertiesForKeys: nil))
    var found: [String] = []
    for case let file as URL in all where file.pathExtension == "swift" {
      let text = try String(contentsOf: file, encoding: .utf8)
      guard words.contains(where: text.contains) else { continue }
      found.append(String(file.standardizedFileURL.path.dropFirst(root.count + 1)))
    }
    return found.sorted()
  }

  /// Clauses and lexicon, in which the words of a condition stand.
  private func isLanguage(_ path: String) -> Bool { path.hasPrefix("BudgetLanguage/") }

  /// Readers of sources, which fill a column where their source states it.
  private func isReader(_ path: String) -> Bool {
    path.contains("/Readers/") || path.hasPrefix("Editing/")
  }

  /// What a page does with one value alone: it draws it to scale, or groups it otherwise than the
  /// columns that nobody named.
  private func isPage(_ path: String) -> Bool {
    path.hasPrefix("Site/") || path.hasPrefix("Rendering/Drawings/")
  }

  @Test func `the greatest weight stands in its property, its entry of the table and its words`()
    throws
  {
    let files = try files(with: "maxWeight", "max_weight_g", "max-weight", "weight<=")
    #expect(
      files.filter { !isLanguage($0) } == [
        "Catalog/Query/BudgetQuery.swift", "Catalog/Query/QueryMeasure+All.swift",
      ])
    #expect(files.count <= 4, "\(files)")
  }

  @Test func `the least front camera stands in its property, its entry and its words`() throws {
    let named = try files(
      with: "front-camera", ".frontCamera,", ".frontCamera)", "let frontCamera =")
    #expect(named.filter { !isLanguage($0) } == ["Catalog/Query/QueryMeasure+All.swift"])
    let own = try files(with: "At least this front camera, in megapixels.")
    #expect(own == ["Catalog/Query/BudgetQuery.swift"])
    #expect(named.count + own.count <= 4, "\(named)")
  }

  @Test(arguments: [("thicknessMM", "thickness_mm"), ("\"gpu\"", "self.gpu")])
  func `a column that is only shown stands in its property and its entry of the table`(
    words: (String, String)
  ) throws {
    let files = try files(with: words.0, words.1).filter { !isReader($0) }
    #expect(
      files.filter { !isPage($0) } == [
        "Catalog/Phones/Specifications+Fields.swift", "Catalog/Phones/Specifications.swift",
      ])
    #expect(files.count <= 3, "\(files)")
  }
}
