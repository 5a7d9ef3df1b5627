public import Catalog
internal import SQLite

extension CatalogSession {
  /// The phones that `words` can mean: one for an exact id or an exact name, with or without its
  /// brand; else all whose names hold every word, by name.
  ///
  /// - Throws: ``CatalogStoreError``.
  public func phones(matching words: String) throws -> [PhoneName] {
    try PhoneNameSearch.phones(
      named: words, brands: try FactsReader.brands(db),
      withID: { id in
        try FactsReader.all(
          db,
          QueryStatement(
            sql: "\(Self.phoneNameList) WHERE phone.id = ?1", parameters: [.text(id)]), Self.name)
      }, holding: { try FactsReader.all(db, .names(holding: $0), Self.name) })
  }

  /// Every phone by its names, in the order of the ids.
  ///
  /// - Throws: ``CatalogStoreError``.
  public func phoneNames() throws -> [PhoneName] {
    try FactsReader.all(db, "\(Self.phoneNameList) ORDER BY phone.id", Self.name)
  }

  /// Every brand, by id.
  ///
  /// - Throws: ``CatalogStoreError``.
  public func brands() throws -> [Brand] {
    try FactsReader.brands(db)
  }

  /// The saved budget guides, by id.
  ///
  /// - Throws: ``CatalogStoreError``.
  public func guides() throws -> [Guide] {
    try FactsReader.all(db, "SELECT id, title FROM guide ORDER BY id") {
      try Guide(id: $0.get(0), title: $0.get(1))
    }
  }

  static let phoneNameList = """
    SELECT phone.id, brand.name, phone.model FROM phone JOIN brand ON brand.id = phone.brand
    """

  private static func name(_ row: Row) throws -> PhoneName {
    try PhoneName(id: row.get(0), brandName: row.get(1), model: row.get(2))
  }
}

extension QueryStatement {
  /// The names of the phones that meet a query's conditions on the phone itself.
  fileprivate static func names(holding query: BudgetQuery) -> QueryStatement {
    var parameters = ParameterList()
    let conditions = PhoneConditions(query, on: .phone, binding: &parameters)
    let clauses = conditions.clauses.isEmpty ? ["1"] : conditions.clauses
    return QueryStatement(
      sql: """
        \(CatalogSession.phoneNameList)
        WHERE \(clauses.joined(separator: "\n  AND "))
        ORDER BY brand.name, phone.model, phone.id
        """, parameters: parameters.values)
  }
}
