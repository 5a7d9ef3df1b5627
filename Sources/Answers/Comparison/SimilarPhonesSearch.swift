internal import Catalog

/// The search for the phones nearest to one among phones that come one after the other; it holds
/// no more than are asked for.
struct SimilarPhonesSearch {
  private typealias Near = (distance: Int, offer: Offer)

  private let offer: Offer
  private let places: [Int?]
  private let scope: OfferScope
  private let cheaper: Bool
  private let limit: Int?
  private var admitted: [Near] = []
  private var older: [Near] = []
  private var olderCount = 0

  /// - Parameters:
  ///   - scope: which phones count; where only current ones do and none is left, the older ones.
  ///   - cheaper: looks at phones with a lower price only.
  ///   - limit: how many phones at most; `nil` for all.
  init(_ offer: Offer, _ scope: OfferScope, cheaper: Bool, limit: Int?) {
    self.offer = offer
    self.scope = scope
    self.cheaper = cheaper
    self.limit = limit.map { max(0, $0) }
    places = SimilarityDimension.all.map { $0.place(offer) }
  }

  mutating func add(_ other: Offer) {
    guard other.phone.id != offer.phone.id, !cheaper || costsLess(other) else { return }
    let near = (
      distance: SimilarPhones.distance(from: places, to: other, cheaper: cheaper), offer: other
    )
    if scope.admits(other.standing) { keep(near, in: &admitted) }
    guard !other.standing.isCurrent else { return }
    olderCount += 1
    if scope.phones == .current { keep(near, in: &older) }
  }

  private func costsLess(_ other: Offer) -> Bool {
    guard let price = offer.price?.amount, let amount = other.price?.amount else { return false }
    return amount < price
  }

  /// Twice as many as are asked for are kept before the farther half is dropped.
  private func keep(_ near: Near, in nearest: inout [Near]) {
    nearest.append(near)
    guard let limit, nearest.count > 2 * limit + 8 else { return }
    nearest = Array(Self.sorted(nearest).prefix(limit))
  }

  private static func sorted(_ nearest: [Near]) -> [Near] {
    nearest.sorted { left, right in
      left.distance == right.distance
        ? Offer.ranksCheaper(left.offer, right.offer) : left.distance < right.distance
    }
  }

  /// The nearest phones of all that were added.
  func found(asOf: CalendarDay) -> SimilarPhones {
    let isOlder = admitted.isEmpty && olderCount > 0
    let nearest = Self.sorted(isOlder ? older : admitted)
    return SimilarPhones(
      offer: offer, asOf: asOf, cheaper: cheaper,
      phones: nearest.prefix(limit ?? nearest.count).map { near in
        SimilarPhone(
          offer: near.offer, distance: near.distance,
          differences: SimilarPhones.differences(from: offer, to: near.offer, asOf: asOf),
          price: priceStep(to: near.offer))
      }, counted: PhonesCounted(isOlder ? .older : scope.phones, older: olderCount))
  }

  private func priceStep(to other: Offer) -> PriceStep? {
    guard let from = offer.price?.amount, let to = other.price?.amount else { return nil }
    return PriceStep(from: from, to: to)
  }
}
