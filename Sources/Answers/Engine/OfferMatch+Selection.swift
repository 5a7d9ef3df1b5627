internal import Catalog

extension OfferMatch {
  /// Whether offers of a selection satisfy `query`.
  convenience init(
    _ query: BudgetQuery, _ scope: OfferScope = OfferScope(), in selection: OfferSelection,
    brands: [String: Brand], evidence: PriceEvidence? = nil
  ) {
    let configurations = selection.phones.indexed(by: { $0.phone.id }, as: { $0.configurations })
    self.init(query, scope, brands: brands, evidence: evidence) { configurations[$0] ?? [] }
  }
}
