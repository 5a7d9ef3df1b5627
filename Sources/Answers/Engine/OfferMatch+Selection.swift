internal import Catalog

extension OfferMatch {
  /// Whether offers of a selection satisfy `query`.
  init(_ query: BudgetQuery, in selection: OfferSelection, brands: [String: Brand]) {
    let configurations = Dictionary(
      selection.phones.map { ($0.phone.id, $0.configurations) },
      uniquingKeysWith: { first, _ in first })
    self.init(query, brands: brands) { configurations[$0] ?? [] }
  }
}
