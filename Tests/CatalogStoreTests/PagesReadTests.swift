import Answers
import Catalog
import SQLite
import Testing

@testable import CatalogStore

/// What an answer reads of the file, counted in pages: it grows with the answer, hardly with the
/// catalogue.
@Suite struct PagesReadTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// The path of a catalogue of so many phones.
  private func catalog(phones: Int) throws -> String {
    var random = RandomFacts(seed: 5)
    let path = folder.file("\(phones).sqlite")
    try CatalogDatabase.build(random.facts(phones: phones), at: path)
    return path
  }

  private func pages(
    _ path: String, _ answer: (Catalogue<DatabaseEngine>) throws -> Void
  ) throws -> Int {
    let catalogue = try Catalogue.open(path)
    try answer(catalogue)
    return try catalogue.engine.database.read { $0.pagesRead() }
  }

  /// How many pages the file has.
  private func pages(of path: String) throws -> Int {
    try CatalogDatabase.open(path: path).read {
      try Int.fetchOne($0, sql: "PRAGMA page_count") ?? 0
    }
  }

  @Test func `a question is read with as few pages of a large catalogue as of a small one`() throws
  {
    let (small, large) = try (catalog(phones: 60), catalog(phones: 900))
    for question in ["5G under PHP 20K", "samsung phones with 8GB RAM", "best for gaming"] {
      let few = try pages(small) { _ = try $0.explain(question) }
      let many = try pages(large) { _ = try $0.explain(question) }
      // A tree of more rows is a level or two deeper.
      #expect(few > 0 && many <= few * 2, "\(question): \(few) and \(many)")
      let all = try pages(of: large)
      #expect(many * 10 < all, "\(question): \(many) of \(all)")
    }
  }

  @Test func `the first ten of an answer do not read all that fit`() throws {
    let (small, large) = try (catalog(phones: 60), catalog(phones: 900))
    let few = try pages(small) { _ = try $0.find("5G under PHP 20K") }
    let many = try pages(large) { _ = try $0.find("5G under PHP 20K") }
    let all = try pages(of: large)
    #expect(few > 0 && many < few * 6 && many * 3 < all, "\(few), \(many) of \(all)")
  }
}
