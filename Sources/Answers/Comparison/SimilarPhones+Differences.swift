import Catalog

extension SimilarPhones {
  /// The properties in which two offers differ, by how much their dimension weighs in the distance.
  static func differences(
    from offer: Offer, to other: Offer, asOf: CalendarDay
  ) -> [SimilarityDifference] {
    let subjects = (subject(offer, asOf: asOf), subject(other, asOf: asOf))
    return SimilarityDimension.all
      .map { dimension in (dimension: dimension, gap: gap(dimension, offer, other)) }
      .enumerated()
      .sorted { left, right in
        left.element.gap == right.element.gap
          ? left.offset < right.offset : left.element.gap > right.element.gap
      }
      .flatMap { $0.element.dimension.properties }
      .compactMap { property in
        let (from, to) = (property.value(of: subjects.0), property.value(of: subjects.1))
        let merits = (property.merit(of: subjects.0), property.merit(of: subjects.1))
        // Names of one merit (AMOLED and Super AMOLED, 1080x2340 and 1080x2400) are no difference.
        let isSame = merits.0 != nil && merits.0 == merits.1
        guard !isSame, from?.comparable != to?.comparable else { return nil }
        return SimilarityDifference(
          property: property, from: from, to: to, direction: direction(merits.0, merits.1))
      }
  }

  private static func gap(
    _ dimension: SimilarityDimension, _ offer: Offer, _ other: Offer
  ) -> Int {
    guard let first = dimension.place(offer), let second = dimension.place(other) else { return 0 }
    return dimension.weight * abs(first - second)
  }

  /// RAM and storage are those of the offer, because its price buys them.
  private static func subject(_ offer: Offer, asOf: CalendarDay) -> ComparisonSubject {
    ComparisonSubject(offer: offer, configurations: [offer.configuration], asOf: asOf)
  }

  private static func direction(_ from: Double?, _ to: Double?) -> SimilarityDirection {
    guard let from, let to, from != to else { return .different }
    return to > from ? .better : .worse
  }
}
