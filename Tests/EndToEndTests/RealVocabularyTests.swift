import BudgetLanguage
import Catalog
import Foundation
import Interchange
import Testing

@Suite("Questions are read the same with all names of the shipped catalogue")
struct RealVocabularyTests {
  private static let reader: BudgetReader? = {
    guard let facts = try? PlainDataFolder.read(from: Program.root.path + "/data"),
      let names = CatalogNames(facts)
    else { return nil }
    return BudgetReader(vocabulary: Vocabulary(names))
  }()

  @Test("every row of the corpus", arguments: ["develop.tsv", "measure.tsv", "traps.tsv"])
  func corpus(file: String) throws {
    let reader = try #require(Self.reader)
    let path = "Tests/BudgetLanguageTests/Corpus/\(file)"
    let text = try String(
      contentsOf: Program.root.appendingPathComponent(path), encoding: .utf8)
    let rows = text.split(separator: "\n").dropFirst()
    #expect(rows.count > 300)
    for row in rows {
      let cells = row.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      // Brands that the corpus knows and no source of the catalogue names.
      let unknownBrands = ["brand=o-plus", "brand=sharp", "brand=leeco"]
      if unknownBrands.contains(where: cells[1].contains) { continue }
      let reading = try? reader.read(cells[0])
      #expect(reading?.query.canonical ?? "" == cells[1], "\(cells[0])")
    }
  }
}
