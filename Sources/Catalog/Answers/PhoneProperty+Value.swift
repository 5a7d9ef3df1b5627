extension PhoneProperty {
  /// The value of this property of a phone, `nil` where it is not known.
  package func value(of subject: ComparisonSubject) -> ComparedValue? {
    let offer = subject.offer
    let specifications = offer.phone.specifications
    return switch self {
    case .price: offer.price.map(ComparedValue.price)
    case .priceAge:
      offer.price.map { .days(max(0, subject.asOf.ordinal - $0.confirmed.latest.ordinal)) }
    case .listed: .date(offer.phone.listed, offer.phone.listedBy)
    case .configurations:
      subject.configurations.isEmpty ? nil : .configurations(subject.configurations)
    case .ram: subject.configurations.compactMap(\.ramGB).max().map(ComparedValue.number)
    case .storage: subject.configurations.compactMap(\.storageGB).max().map(ComparedValue.number)
    case .network: specifications.network.map { .text($0.name) }
    case .os: specifications.os.map(ComparedValue.text)
    case .osVersion: specifications.osVersion.map(ComparedValue.text)
    case .chipset: specifications.chipset.map(ComparedValue.text)
    case .displayInches: specifications.displayInches.map(ComparedValue.number)
    case .displayType: specifications.displayType.map(ComparedValue.text)
    case .resolution: specifications.resolution.map(ComparedValue.text)
    case .refreshHz: specifications.refreshHz.map { .number(Double($0)) }
    case .batteryMAh: specifications.batteryMAh.map { .number(Double($0)) }
    case .chargingW: specifications.chargingW.map(ComparedValue.number)
    case .rearCameraMP: specifications.rearCameraMP.map(ComparedValue.number)
    case .rearCameras: specifications.rearCameras.map { .number(Double($0)) }
    case .frontCameraMP: specifications.frontCameraMP.map(ComparedValue.number)
    case .cameraPartner: specifications.cameraPartner.map(ComparedValue.text)
    case .ipRating: specifications.ipRating.map(ComparedValue.text)
    case .weightG: specifications.weightG.map(ComparedValue.number)
    case .simSlots: specifications.simSlots.map { .number(Double($0)) }
    case .feature(let feature): specifications.features[feature].map(ComparedValue.flag)
    }
  }

  /// How good the value of this property of a phone is, more being better; `nil` where it is not
  /// known or where "better" is not defined, as for a phone's size, weight or system.
  package func merit(of subject: ComparisonSubject) -> Double? {
    let specifications = subject.offer.phone.specifications
    switch self {
    case .price:
      return subject.offer.price.map { -Double($0.amount.centavos) }
    case .listed:
      guard subject.offer.phone.listedBy != .firstSeen else { return nil }
      return Double(subject.offer.phone.listed.earliest.ordinal)
    case .network: return specifications.network.map { Double($0.rawValue) }
    case .chipset: return ValueTerms.chipset(specifications).map(Double.init)
    case .ipRating:
      return specifications.ipRating.flatMap(ValueTerms.liquidDigit).map(Double.init)
    case .displayType: return ValueTerms.panel(specifications).map(Double.init)
    case .resolution: return ValueTerms.shorterSide(specifications).map(Double.init)
    case .feature(.foldable): return nil
    case .ram, .storage, .refreshHz, .batteryMAh, .chargingW, .rearCameraMP, .frontCameraMP,
      .feature:
      switch value(of: subject) {
      case .number(let number): return number
      case .flag(let flag): return flag ? 1 : 0
      default: return nil
      }
    case .priceAge, .configurations, .os, .osVersion, .displayInches, .rearCameras, .cameraPartner,
      .weightG,
      .simSlots:
      return nil
    }
  }
}

/// A phone as comparisons look at it.
package struct ComparisonSubject {
  /// The phone with the price that counts.
  package let offer: Offer
  /// Every configuration that is known, in order.
  package let configurations: [Configuration]
  package let asOf: CalendarDay

  package init(offer: Offer, configurations: [Configuration], asOf: CalendarDay) {
    self.offer = offer
    self.configurations = configurations
    self.asOf = asOf
  }
}
