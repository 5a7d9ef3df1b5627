internal import Catalog

/// An offer with its place on every dimension of likeness, looked up once.
struct PlacedOffer {
  let offer: Offer
  let places: [Int?]

  init(_ offer: Offer) {
    self.offer = offer
    places = SimilarityDimension.all.map { $0.place(offer) }
  }
}

extension SimilarPhones {
  /// The offers most like one, nearest first, among many whose places are known.
  static func nearest(to offer: Offer, among others: [PlacedOffer], limit: Int) -> [Offer] {
    let own = SimilarityDimension.all.map { $0.place(offer) }
    var nearest: [(distance: Int, offer: Offer)] = []
    for other in others where other.offer.phone.id != offer.phone.id {
      let distance = distance(from: own, to: other.places, cheaper: false)
      if nearest.count == limit, let last = nearest.last, distance > last.distance { continue }
      let place =
        nearest.firstIndex {
          $0.distance == distance
            ? Offer.ranksCheaper(other.offer, $0.offer) : distance < $0.distance
        } ?? nearest.count
      nearest.insert((distance, other.offer), at: place)
      if nearest.count > limit { nearest.removeLast() }
    }
    return nearest.map { $0.offer }
  }
}
