public import Catalog
internal import SQLite

extension CatalogSession {
  /// The conflicts between sources, in the order of the plain-data form.
  ///
  /// - Parameters:
  ///   - field: only those on this field.
  ///   - brand: only those on phones of this brand, by its slug.
  /// - Throws: ``CatalogStoreError``.
  public func conflicts(field: String?, brand: String?) throws -> [SourceConflict] {
    var parameters = ParameterList()
    var clauses: [String] = []
    if let field { clauses.append("field = \(parameters.bind(.text(field)))") }
    if let brand {
      let mark = parameters.bind(.text(brand))
      clauses.append("phone IN (SELECT id FROM phone WHERE brand = \(mark))")
    }
    let suffix = clauses.isEmpty ? "" : " WHERE \(clauses.joined(separator: " AND "))"
    var facts = CatalogFacts()
    facts.conflicts = try FactsReader.all(
      db,
      QueryStatement(sql: FactsReader.conflictRows + suffix, parameters: parameters.values),
      FactsReader.conflict)
    return facts.sorted().conflicts
  }

  /// The fields on which sources disagree, by name.
  ///
  /// - Throws: ``CatalogStoreError``.
  public func conflictFields() throws -> [String] {
    try FactsReader.all(db, "SELECT DISTINCT field FROM source_conflict ORDER BY field") {
      try $0.get(0)
    }
  }

  /// The sources with these ids, by id.
  ///
  /// - Throws: ``CatalogStoreError``.
  public func sources(_ ids: [String]) throws -> [String: PriceSource] {
    try Self.sources(db, ids)
  }
}
