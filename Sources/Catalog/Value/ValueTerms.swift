/// The terms of the value formula, each 0…1000, or `nil` where the specification is not known.
public enum ValueTerms {
  /// Every term of one configuration of a phone on a day.
  ///
  /// - Parameters:
  ///   - phone: the phone.
  ///   - configuration: the configuration.
  ///   - price: the price in force, where there is one.
  ///   - bounds: between which days a phone came whose launch no source states.
  ///   - asOf: the day the age of the model is counted to.
  public static func of(
    phone: Phone, configuration: Configuration, price: Peso?, bounds: LaunchBounds? = nil,
    asOf: CalendarDay
  ) -> [ValueTerm: Int?] {
    var terms: [ValueTerm: Int?] = [:]
    for term in ValueTerm.allCases {
      terms[term] = .some(
        value(
          of: term, phone: phone, configuration: configuration, price: price, bounds: bounds,
          asOf: asOf))
    }
    return terms
  }

  /// Every term of an offer on a day.
  public static func of(_ offer: Offer, asOf: CalendarDay) -> [ValueTerm: Int?] {
    of(
      phone: offer.phone, configuration: offer.configuration, price: offer.price?.amount,
      bounds: offer.standing.bounds, asOf: asOf)
  }

  /// One term of one configuration of a phone on a day.
  ///
  /// - Parameters:
  ///   - term: the term.
  ///   - phone: the phone.
  ///   - configuration: the configuration.
  ///   - price: the price in force, where there is one.
  ///   - bounds: between which days a phone came whose launch no source states.
  ///   - asOf: the day the age of the model is counted to.
  public static func value(
    of term: ValueTerm, phone: Phone, configuration: Configuration, price: Peso?,
    bounds: LaunchBounds? = nil, asOf: CalendarDay
  ) -> Int? {
    let specifications = phone.specifications
    return switch term {
    case .chipset: chipset(phone)
    case .ram: scaled(configuration.ramGB, by: 10).map(ValueRamps.ram.value)
    case .storage: scaled(configuration.storageGB).map(ValueRamps.storage.value)
    case .display: display(specifications)
    case .screenSize:
      scaled(specifications.displayInches, by: 100).map(ValueRamps.screenSize.value)
    case .battery: specifications.batteryMAh.map(ValueRamps.battery.value)
    case .charging: charging(specifications)
    case .camera: camera(specifications)
    case .selfie: scaled(specifications.frontCameraMP, by: 10).map(ValueRamps.selfie.value)
    case .network: specifications.network.map(network)
    case .nfc: specifications.features[.nfc].map { $0 ? 1000 : 0 }
    case .waterResistance: waterResistance(specifications)
    case .recency: recency(LaunchPlace(phone, bounds), asOf: asOf)
    case .price: price.map { ValueRamps.price.value(at: Int(clamping: $0.centavos / 100)) }
    }
  }

  static func chipset(_ phone: Phone) -> Int? {
    phone.chipsetClass.map { $0 * 1000 / ChipsetClass.highest }
  }

  static func network(_ network: Network) -> Int {
    switch network {
    case .fiveG: 1000
    case .fourG: 550
    case .threeG: 150
    case .twoG: 0
    }
  }

  /// Charging power; "fast" without a power counts as 15 W, "not fast" as 5 W.
  static func charging(_ specifications: Specifications) -> Int? {
    let stated = scaled(specifications.chargingW, by: 10).map(ValueRamps.charging.value)
    let named = specifications.features[.fastCharging].map {
      ValueRamps.charging.value(at: $0 ? 150 : 50)
    }
    return [stated, named].compactMap { $0 }.max()
  }

  /// Age of the model in days by the earliest day it can have come: its launch, else its release,
  /// else the earlier of its bounds; the day it was first seen alone may be years later.
  static func recency(_ place: LaunchPlace, asOf: CalendarDay) -> Int? {
    place.earliest.map { ValueRamps.recency.value(at: asOf.ordinal - $0.ordinal) }
  }

  /// A decimal as a whole number of the unit divided by `factor`, rounded; `nil` out of range.
  static func scaled(_ value: Double?, by factor: Double = 1) -> Int? {
    value.flatMap { Int(exactly: ($0 * factor).rounded()) }
  }
}
