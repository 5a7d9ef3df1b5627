import Answers
import BudgetLanguage
import Catalog
import Foundation
import Interchange
import PageProgram

/// The catalogue that ships, whole and as a page loads it, read once for all tests.
enum ShippedFacts {
  struct Both: Sendable {
    let whole: Catalogue<MemoryEngine>
    let page: PageProgram
    let bytes: [UInt8]
    let reader: BudgetReader
    let facts: CatalogFacts

    func reading(of question: String) throws(CatalogueError) -> QueryReading {
      do throws(BudgetLanguageError) {
        return try reader.read(question)
      } catch {
        throw .question(error)
      }
    }
  }

  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static let both = Result { () throws -> Both in
    let facts = try PlainDataFolder.read(from: root.path + "/data")
    let bytes = PageFacts(of: facts).bytes
    guard let page = PageFacts(bytes).flatMap({ PageProgram($0) }) else {
      throw CocoaError(.fileReadCorruptFile)
    }
    let whole = Catalogue<MemoryEngine>(facts)
    let reader = BudgetReader(vocabulary: try whole.vocabulary(for: ""))
    return Both(whole: whole, page: page, bytes: bytes, reader: reader, facts: facts)
  }

  /// Every question of the corpora, in the order of files and lines.
  static func questions() throws -> [String] {
    let folder = root.appendingPathComponent("Tests/BudgetLanguageTests/Corpus")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    return try names.filter { !$0.hasSuffix(".md") }.flatMap { name -> [String] in
      let text = try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
      let lines = text.split(separator: "\n")
      if name.hasSuffix(".tsv") {
        return lines.dropFirst().map { String($0.prefix { $0 != "\t" }) }
      }
      return try lines.compactMap { line in
        let row = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
        return row?["text"] as? String
      }
    }
  }
}
