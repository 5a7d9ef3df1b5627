public import Catalog

extension SimilarPhones {
  /// The phones nearest to a phone by their specifications.
  ///
  /// The distance is the weighted mean, over the dimensions that are known of the phone asked
  /// about, of how far apart the two stand (0…1000 each). What is not known of the other phone
  /// counts as the farthest it can be, so that not knowing brings no phone nearer.
  ///
  /// With `cheaper` only phones with a lower price are looked at, and only what they give up
  /// counts: to be better costs nothing.
  ///
  /// - Parameters:
  ///   - offer: the phone asked about, with its starting price.
  ///   - others: one offer for each phone to look among.
  ///   - scope: which of them count; where only current ones do and none is left, the older ones.
  ///   - cheaper: only cheaper phones, and what they give up.
  ///   - asOf: the day on which the phones are compared.
  ///   - limit: how many phones at most; `nil` for all.
  public static func of(
    _ offer: Offer, among others: [Offer], _ scope: OfferScope = OfferScope(),
    cheaper: Bool = false, asOf: CalendarDay, limit: Int? = 10
  ) -> SimilarPhones {
    var search = SimilarPhonesSearch(offer, scope, cheaper: cheaper, limit: limit)
    for other in others { search.add(other) }
    return search.found(asOf: asOf)
  }

  /// How far an offer is from a phone whose places are given, 0…1000.
  static func distance(from places: [Int?], to other: Offer, cheaper: Bool) -> Int {
    distance(from: places, to: SimilarityDimension.all.map { $0.place(other) }, cheaper: cheaper)
  }

  /// How far the places of two phones are from each other, 0…1000.
  static func distance(from places: [Int?], to others: [Int?], cheaper: Bool) -> Int {
    var total = 0
    var weights = 0
    for (index, dimension) in SimilarityDimension.all.enumerated() {
      guard let place = places[index] else { continue }
      weights += dimension.weight
      total += dimension.weight * gap(dimension, place, others[index], cheaper: cheaper)
    }
    return weights == 0 ? 1000 : total / weights
  }

  private static func gap(
    _ dimension: SimilarityDimension, _ place: Int, _ other: Int?, cheaper: Bool
  ) -> Int {
    let losesOnly = cheaper && dimension.isOrdered
    guard let other else { return losesOnly ? place : max(place, 1000 - place) }
    return losesOnly ? max(0, place - other) : abs(place - other)
  }
}
