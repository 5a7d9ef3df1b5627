import Catalog
import TestSupport

/// A small catalogue that has a page of every kind and every kind of price.
enum SampleFacts {
  static func facts() -> CatalogFacts {
    var facts = CatalogFacts()
    facts.brands = [
      Brand(id: "acme", name: "Acme"), Brand(id: "bolt", name: "bolt", parent: "acme"),
      Brand(id: "cobra", name: "Cobra"),
    ]
    facts.sources = [
      source("list", "A list", "https://example.com/list", "2026-06-30"),
      source("maker", "Acme Philippines", "https://example.com/acme?a=1&b=2", "2025-03-01"),
      source("shop", "A shop", "https://shop.example.ph/x8", "2026-06-15"),
      source("rule", "presyo", "rule:os-by-brand", "2026-06-30"),
    ]
    facts.phones = [
      phone("acme-a1", "acme", "A1", launched: "2025-02", x8),
      phone("acme-a2-5g", "acme", "A2 5G", launched: "2026-03-10", screenOnly),
      phone("bolt-neo", "bolt", "Neo", launched: "2026-01-05", x8),
      phone("cobra-king", "cobra", "King", launched: "2025-05-20", x8),
      phone("cobra-mini", "cobra", "Mini", launched: nil, Specifications()),
      phone("cobra-old", "cobra", "Old", launched: "2019-04", x8),
    ]
    facts.chipsetClasses = ShippedChipsets.rows
    facts.variants = [
      Variant(phone: "acme-a1", configuration: Configuration(ramGB: 8, storageGB: 128)),
      Variant(phone: "acme-a1", configuration: Configuration(ramGB: 8, storageGB: 256)),
      Variant(phone: "acme-a1", configuration: Configuration(ramGB: 12, storageGB: 1024)),
    ]
    facts.prices = [
      price("acme-a1", 8, 128, 8_990, .srp, from: "2025-02", read: "2025-03-01", "maker"),
      price("acme-a1", 8, 128, 7_490, .priceDrop, from: "2025-11-11", read: "2026-06-30", "list"),
      price("acme-a1", 8, 256, 9_990, .srp, from: "2025-02", read: "2025-03-01", "maker"),
      price("acme-a1", 8, 128, 6_999, .shop, read: "2026-06-15", "shop"),
      price("acme-a2-5g", nil, nil, 13_999, .srp, read: "2026-06-30", "list"),
      price("bolt-neo", nil, 256, 11_499, .online, read: "2026-06-15", "shop"),
      price("cobra-king", nil, nil, 52_990, .srp, read: "2026-06-30", "list"),
      price("cobra-old", nil, nil, 4_990, .srp, read: "2025-03-01", "maker"),
    ]
    facts.fieldSources = [
      FieldSource(phone: "acme-a1", source: "rule", fields: ["os"]),
      FieldSource(phone: "acme-a1", source: "maker", fields: ["battery_mah", "display_inches"]),
    ]
    facts.conflicts = [
      SourceConflict(
        phone: "acme-a1", field: "battery_mah", believed: "5000", believedSource: "maker",
        rejected: "5020", rejectedSource: "list", rule: "page-before-lists")
    ]
    facts.guides = [
      Guide(id: "phones-under-15k", title: "Phones under 15k"),
      Guide(
        id: "smartphone-pricelist-philippines-2025", title: "Smartphone pricelist Philippines 2025"),
    ]
    return facts.sorted()
  }

  private static let x8 = Specifications(
    network: .fiveG, os: "Android", chipset: "MediaTek Dimensity 6300", displayInches: 6.5,
    displayType: "AMOLED", resolution: "1080x2400", refreshHz: 120, batteryMAh: 5000,
    chargingW: 33, rearCameraMP: 50, rearCameras: 3, frontCameraMP: 16, weightG: 190,
    heightMM: 162, widthMM: 75, thicknessMM: 8.1, features: [.nfc: true, .amoled: true])

  private static let screenOnly = Specifications(
    network: .fiveG, os: "Android", displayInches: 6.7, resolution: "720x1600", batteryMAh: 6000)

  static func source(_ id: String, _ name: String, _ url: String, _ read: String) -> PriceSource {
    PriceSource(id: id, publisher: name, url: url, readOn: date(read))
  }

  static func phone(
    _ id: String, _ brand: String, _ model: String, launched: String?,
    _ specifications: Specifications
  ) -> Phone {
    Phone(
      id: id, brand: brand, model: model, launched: launched.map(date),
      firstSeen: date("2025-03-01"), specifications: specifications)
  }

  static func price(
    _ phone: String, _ ram: Double?, _ storage: Double?, _ pesos: Int, _ kind: PriceKind,
    from: String? = nil, read: String, _ source: String
  ) -> PriceObservation {
    PriceObservation(
      phone: phone, configuration: Configuration(ramGB: ram, storageGB: storage),
      amount: Peso(pesos: pesos), kind: kind, effectiveFrom: from.map(date),
      observedOn: date(read), source: source, asWritten: String(pesos))
  }

  static func date(_ iso: String) -> PartialDate {
    PartialDate(iso: iso) ?? PartialDate(CalendarDay(ordinal: 0))
  }
}
