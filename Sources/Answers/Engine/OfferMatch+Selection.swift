internal import Catalog

extension OfferMatch {
  /// Whether offers of a selection satisfy `query`.
  init(
    _ query: BudgetQuery, _ scope: OfferScope = OfferScope(), in selection: OfferSelection,
    brands: [String: Brand], evidence: PriceEvidence? = nil
  ) {
    let configurations = Dictionary(
      selection.phones.map { ($0.phone.id, $0.configurations) },
      uniquingKeysWith: { first, _ in first })
    self.init(query, scope, brands: brands, evidence: evidence) { configurations[$0] ?? [] }
  }
}
