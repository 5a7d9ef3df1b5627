public import Catalog

extension Catalogue where Engine == MemoryEngine {
  /// How a question is read, without a statement: facts in memory are asked by no SQL.
  public func explain(_ question: String) throws(CatalogueError) -> ExplainAnswer {
    try read { session throws(CatalogueError) in
      ExplainAnswer(
        reading: try session.reading(of: question), sql: "", parameters: [],
        brandNames: try session.brandTable().mapValues { $0.name })
    }
  }
}
