internal import Catalog

/// The phones of one brand and its sub-brands, newest first.
struct BrandList {
  let brand: Brand
  /// Those with a price, on sale and older.
  let answer: FindAnswer
  /// Those without, in the order of lists.
  let unpriced: [Offer]

  var current: [Offer] { answer.answer.results.filter { $0.standing.isCurrent } }
  var older: [Offer] { answer.answer.results.filter { !$0.standing.isCurrent } }
  var count: Int { answer.answer.results.count + unpriced.count }

  /// Every brand that has a phone, its own or a sub-brand's, by name.
  static func all(
    _ entries: [CatalogueEntry], newest: FindAnswer, brands: [String: Brand]
  ) -> [BrandList] {
    var priced: [String: [Offer]] = [:]
    for offer in newest.answer.results {
      for brand in within(offer.phone.brand, brands) { priced[brand, default: []].append(offer) }
    }
    var unpriced: [String: [Offer]] = [:]
    for entry in entries where entry.offer.price == nil {
      for brand in within(entry.offer.phone.brand, brands) {
        unpriced[brand, default: []].append(entry.offer)
      }
    }
    let present = brands.values.filter { priced[$0.id] != nil || unpriced[$0.id] != nil }
    return present.sorted { left, right in
      let names = (left.name.lowercased(), right.name.lowercased())
      return names.0 == names.1 ? left.id < right.id : names.0 < names.1
    }
    .map { brand in
      var query = newest.reading.query
      query.brands = [brand.id]
      let offers = priced[brand.id] ?? []
      return BrandList(
        brand: brand,
        answer: FindAnswer(
          narrowing: newest, to: query, offers: offers,
          older: offers.count { !$0.standing.isCurrent }),
        unpriced: unpriced[brand.id] ?? [])
    }
  }

  /// The brand and the one it belongs to.
  private static func within(_ id: String, _ brands: [String: Brand]) -> [String] {
    brands[id]?.parent.map { [id, $0] } ?? [id]
  }
}
