import Catalog

extension GuideAnswer {
  /// Why an offer is in: its own value for each condition of the query, then up to three terms of
  /// the score in which it is strong.
  static func reasons(
    for offer: Offer, _ query: BudgetQuery, _ score: ValueScore?
  ) -> [GuideReason] {
    let met = query.conditions.compactMap { condition in
      value(of: condition, offer, query).map { GuideReason.meets(condition, $0) }
    }
    return met + strengths(of: score)
  }

  /// The terms that give the score the most points, of those that reach 700 of 1000; price and
  /// age are no strengths of a phone.
  private static func strengths(of score: ValueScore?) -> [GuideReason] {
    guard let score else { return [] }
    return score.parts
      .filter { $0.term != .price && $0.term != .recency && ($0.value ?? 0) >= 700 }
      .sorted { left, right in
        left.points == right.points ? left.term < right.term : left.points > right.points
      }
      .prefix(3)
      .compactMap { part in part.value.map { .strong(part.term, $0) } }
  }

  private static func value(
    of condition: QueryCondition, _ offer: Offer, _ query: BudgetQuery
  ) -> ComparedValue? {
    let specifications = offer.phone.specifications
    switch condition {
    case .price: return offer.price.map(ComparedValue.price)
    case .network: return specifications.network.map { .text($0.name) }
    case .os: return specifications.os.map(ComparedValue.text)
    case .brands, .notBrands: return .text(offer.brandName)
    case .model: return .text(offer.phone.model)
    case .ramGB: return offer.configuration.ramGB.map(ComparedValue.number)
    case .storageGB: return offer.configuration.storageGB.map(ComparedValue.number)
    case .batteryMAh: return specifications.batteryMAh.map { .number(Double($0)) }
    case .refreshHz: return specifications.refreshHz.map { .number(Double($0)) }
    case .cameraMP: return specifications.rearCameraMP.map(ComparedValue.number)
    case .chargingW: return specifications.chargingW.map(ComparedValue.number)
    case .displayInches: return specifications.displayInches.map(ComparedValue.number)
    case .frontCameraMP: return specifications.frontCameraMP.map(ComparedValue.number)
    case .maxWeightG: return specifications.weightG.map(ComparedValue.number)
    case .chipset: return specifications.chipset.map(ComparedValue.text)
    case .cameraPartner: return specifications.cameraPartner.map(ComparedValue.text)
    case .features: return .texts(query.features.map(\.words))
    case .notFeatures: return .texts(query.notFeatures.map(\.words))
    case .launched: return .date(offer.phone.listed, offer.phone.listedBy)
    }
  }
}
