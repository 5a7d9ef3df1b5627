import Catalog

/// One dimension in which phones are near each other or far apart.
struct SimilarityDimension {
  /// Weight in the distance.
  let weight: Int
  /// The properties whose values name a difference.
  let properties: [PhoneProperty]
  /// Place of a phone on the dimension, 0…1000; `nil` where it is not known.
  let place: @Sendable (Offer) -> Int?
  /// Whether a higher place is better; where it is not, any distance counts for `cheaper` too.
  let isOrdered: Bool

  private static func term(
    _ term: ValueTerm, _ weight: Int, _ fields: [SpecificationField]
  ) -> SimilarityDimension {
    self.term(term, weight, properties: fields.map(PhoneProperty.specification))
  }

  private static func term(
    _ term: ValueTerm, _ weight: Int, properties: [PhoneProperty]
  ) -> SimilarityDimension {
    SimilarityDimension(
      weight: weight, properties: properties,
      place: { offer in
        // Neither age nor price is a dimension, so that the day does not matter.
        ValueTerms.value(
          of: term, phone: offer.phone, configuration: offer.configuration, price: nil,
          asOf: CalendarDay(ordinal: 0))
      },
      isOrdered: true)
  }

  /// The dimensions of the distance, heaviest first.
  static let all: [SimilarityDimension] = [
    term(.chipset, 20, [.chipset]),
    term(.display, 12, [.displayType, .resolution, .refreshHz]),
    term(
      .camera, 12, [.rearCameraMP, .rearCameras, .feature(.opticalStabilization), .cameraPartner]),
    term(.battery, 10, [.batteryMAh]),
    term(.ram, 9, properties: [.ram]),
    term(.storage, 9, properties: [.storage]),
    term(.network, 8, [.network]),
    SimilarityDimension(
      weight: 8, properties: [.specification(.os)],
      place: { $0.phone.specifications.os.map { $0 == OperatingSystem.iOS.rawValue ? 1000 : 0 } },
      isOrdered: false),
    term(.screenSize, 6, [.displayInches]),
    term(.charging, 6, [.chargingW]),
    SimilarityDimension(
      weight: 6, properties: [.feature(.foldable)],
      place: { $0.phone.specifications.features[.foldable] == true ? 1000 : 0 },
      isOrdered: false),
    term(.selfie, 4, [.frontCameraMP]),
    term(.waterResistance, 4, [.ipRating, .feature(.waterResistant)]),
    term(.nfc, 3, [.feature(.nfc)]),
  ]
}
