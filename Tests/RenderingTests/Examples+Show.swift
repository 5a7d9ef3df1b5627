import Catalog

extension Examples {
  static let small = Configuration(ramGB: 4, storageGB: 64)
  static let large = Configuration(ramGB: 4, storageGB: 128)

  static let observations = [
    PriceObservation(
      phone: a06.id, configuration: small, amount: Peso(pesos: 6_990), kind: .srp,
      observedOn: date("2025-03-01"), source: early.id, asWritten: "₱6,990.00"),
    PriceObservation(
      phone: a06.id, configuration: small, amount: Peso(pesos: 5_990), kind: .priceDrop,
      effectiveFrom: date("2025-11-11"), observedOn: date("2026-07-06"), source: source.id,
      asWritten: "₱5,990.00"),
    PriceObservation(
      phone: a06.id, configuration: large, amount: Peso(pesos: 7_990), kind: .srp,
      observedOn: date("2025-03-01"), source: early.id, asWritten: "₱7,990.00",
      isVariantInferred: true),
    PriceObservation(
      phone: a06.id, configuration: large, amount: Peso(pesos: 6_490), kind: .promo,
      effectiveFrom: date("2026-03-01"), effectiveUntil: date("2026-03-31"),
      observedOn: date("2026-07-06"), source: source.id, asWritten: "₱6,490"),
    PriceObservation(
      phone: a06.id, configuration: large, amount: Peso(pesos: 7_450), kind: .shop,
      observedOn: date("2026-07-06"), source: source.id, asWritten: "7,450.00"),
  ]

  static let fullPhone = Phone(
    id: a06.id, brand: "samsung", model: "Galaxy A06 5G", launched: date("2025-02"),
    released: date("2025-01"), firstSeen: date("2025-03-01"),
    specifications: Specifications(
      network: .fiveG, os: "Android", osVersion: "15, One UI 7", chipset: "MediaTek Dimensity 6300",
      displayInches: 6.7, displayType: "PLS LCD", resolution: "720x1600", refreshHz: 90,
      batteryMAh: 5000, chargingW: 25, rearCameraMP: 50, rearCameras: 2, frontCameraMP: 8,
      ipRating: "IP54", weightG: 191.5, simSlots: 2,
      features: [
        .nfc: false, .amoled: false, .dualSIM: true, .microSD: true, .fingerprint: true,
        .headphoneJack: true,
      ]))

  static let record = PhoneRecord(
    phone: fullPhone, brand: Brand(id: "samsung", name: "Samsung"),
    variants: [
      Variant(phone: a06.id, configuration: small), Variant(phone: a06.id, configuration: large),
    ], observations: observations,
    pricesInForce: [
      PriceInForce(
        phone: a06.id, configuration: small, amount: Peso(pesos: 5_990), kind: .priceDrop,
        since: date("2025-11-11"), observedOn: date("2026-07-06"), source: source.id),
      PriceInForce(
        phone: a06.id, configuration: large, amount: Peso(pesos: 7_990), kind: .srp,
        since: date("2025-02"), observedOn: date("2025-03-01"), source: early.id,
        isVariantInferred: true),
    ], sources: [source.id: source, early.id: early],
    fieldSources: [
      FieldSource(phone: a06.id, source: early.id, fields: ["battery_mah", "network"])
    ],
    conflicts: [
      SourceConflict(
        phone: a06.id, field: "charging_w", believed: "25", believedSource: early.id,
        rejected: "15", rejectedSource: source.id, rule: "philippine source before international")
    ], asOf: day)

  static func step(
    _ since: String, _ pesos: Int, _ kind: PriceKind, until: String? = nil,
    basis: PriceStepBasis = .stated
  ) -> PriceHistoryStep {
    PriceHistoryStep(
      since: date(since), until: until.map(date), amount: Peso(pesos: pesos), kind: kind,
      basis: basis, observedOn: date("2026-07-06"), source: source)
  }

  static let history = PriceHistory(
    phone: fullPhone, brandName: "Samsung",
    lines: [
      PriceHistoryLine(
        configuration: small,
        steps: [
          step("2025-02", 6_990, .srp, basis: .launch), step("2025-11-11", 5_990, .priceDrop),
        ], points: []),
      PriceHistoryLine(
        configuration: large,
        steps: [
          step("2025-02", 7_990, .srp, basis: .launch),
          step("2026-03-01", 6_490, .promo, until: "2026-03-31"),
          step("2026-04-01", 7_990, .srp),
        ], points: [step("2026-07-06", 7_450, .shop, basis: .reading)]),
    ],
    lowest: LowestPrice(configuration: small, step: step("2025-11-11", 5_990, .priceDrop)),
    firstObserved: date("2025-03-01"), lastObserved: date("2026-07-06"))
}
