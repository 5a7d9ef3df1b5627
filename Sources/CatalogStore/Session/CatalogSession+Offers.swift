public import Catalog
internal import SQLite

extension CatalogSession {
  /// Every offer that fits a query, all configurations of a phone, by brand, model and
  /// configuration; with an empty query everything that has a price.
  ///
  /// - Throws: ``CatalogStoreError``.
  public func offers(
    _ query: BudgetQuery = BudgetQuery(), scope: OfferScope = OfferScope()
  ) throws -> [Offer] {
    try derive(for: query)
    let keys = try FactsReader.all(db, .offers(query, scope)) {
      try ($0.get(0) as String, $0.configuration(1))
    }
    let reader = try OfferReader(db)
    return try keys.compactMap { try reader.offer(of: $0.0, $0.1) }
  }

  /// The current phones that meet every other condition but have no peso price for a configuration
  /// that fits, each with its smallest configuration that fits, newest first.
  ///
  /// - Throws: ``CatalogStoreError``.
  public func unpriced(_ query: BudgetQuery = BudgetQuery()) throws -> [Offer] {
    try derive(for: query)
    let statement = QueryStatement.unpriced(
      query, listedBy: moment.listedBy, selecting: "phone.id"
    ).ordered(by: "standing.imported, standing.newest DESC, \(SortOrder.betterKnown), phone.id")
    let ids: [String] = try FactsReader.all(db, statement) { try $0.get(0) }
    let reader = try OfferReader(db)
    return try ids.compactMap { id in
      let variants = try FactsReader.variants(db, of: id).map(\.configuration)
      let fitting = variants.filter(query.admits).min()
      return try reader.unpricedOffer(of: id, fitting ?? .unknown)
    }
  }
}

extension QueryStatement {
  func ordered(by terms: String) -> QueryStatement {
    QueryStatement(sql: "\(sql)\nORDER BY \(terms)", parameters: parameters)
  }
}
