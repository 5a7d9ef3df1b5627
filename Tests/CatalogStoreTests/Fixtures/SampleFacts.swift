import Catalog

extension FactsBuilder {
  /// A few phones, each there to probe a rule of the budget query.
  static var sample: CatalogFacts {
    var builder = FactsBuilder()
    builder.add(
      "samsung", "Galaxy A06", launched: "2024-08", variants: [(4, 64), (4, 128)],
      prices: [Price("5990", ram: 4, storage: 64), Price("6990", ram: 4, storage: 128)]
    ) {
      $0.network = .fourG
      $0.os = "Android"
      $0.chipset = "MediaTek Helio G85"
      $0.batteryMAh = 5000
      $0.refreshHz = 60
      $0.features = [.nfc: false, .headphoneJack: true]
    }
    builder.add(
      "samsung", "Galaxy A06 5G", launched: "2025-02", variants: [(4, 128), (6, 128)],
      prices: [
        Price("7990", ram: 4, storage: 128, observed: "2026-07-06"),
        Price("9990", ram: 6, storage: 128, observed: "2026-07-06"),
      ]
    ) {
      $0.network = .fiveG
      $0.os = "Android"
      $0.chipset = "MediaTek Dimensity 6300"
      $0.batteryMAh = 5000
      $0.refreshHz = 90
      $0.features = [.nfc: true, .headphoneJack: true]
    }
    builder.add(
      "redmi", "Note 13 Pro+", launched: "2024-01-15", variants: [(8, 256), (12, 512)],
      prices: [
        Price("22999", ram: 8, storage: 256), Price("24999", ram: 12, storage: 512),
        Price("19999.50", .priceDrop, ram: 8, storage: 256, from: "2024-03-01"),
      ]
    ) {
      $0.network = .fiveG
      $0.os = "Android"
      $0.chipset = "Dimensity 7200-Ultra"
      $0.batteryMAh = 5000
      $0.refreshHz = 120
      $0.chargingW = 120
      $0.rearCameraMP = 200
      $0.displayInches = 6.67
      $0.features = [.nfc: true, .amoled: true, .headphoneJack: false]
    }
    builder.add(
      "xiaomi", "14 Ultra", launched: "2024-03", variants: [(16, 512)],
      prices: [Price("69999")]
    ) {
      $0.network = .fiveG
      $0.os = "Android"
      $0.chipset = "Snapdragon 8 Gen 3"
      $0.cameraPartner = "Leica"
      $0.batteryMAh = 5000
      $0.rearCameraMP = 50
      $0.features = [.nfc: true, .amoled: true]
    }
    builder.add(
      "apple", "iPhone 15", released: "2023-09", variants: [(6, 128), (6, 256)],
      prices: [Price("50990", .online, storage: 128), Price("57990", .online, storage: 256)]
    ) {
      $0.network = .fiveG
      $0.os = "iOS"
      $0.chipset = "Apple A16 Bionic"
      $0.features = [.nfc: true]
    }
    builder.add(
      "poco", "F1", released: "2018-08", firstSeen: "2018-09", variants: [(nil, 64), (6, 128)]
    ) {
      $0.network = .fourG
      $0.os = "Android"
      $0.chipset = "Snapdragon 845"
    }
    builder.add(
      "poco", "M6", launched: "2023", variants: [(6, 128), (8, 256)],
      prices: [Price("7999", .street, observed: "2024-02-10")]
    ) {
      $0.os = "Android"
    }
    builder.change { facts in
      facts.partnerships.append(
        CameraPartnership(
          brand: "xiaomi", partner: "Leica", from: date("2022-07"), until: nil,
          firstPhones: "12S Ultra", source: "list"))
      facts.conflicts.append(
        SourceConflict(
          phone: "poco-f1", field: "battery_mah", believed: "4000", believedSource: "list",
          rejected: "4100", rejectedSource: "list", rule: "philippine source first"))
      facts.joins.append(
        NameJoin(
          phone: "poco-f1", source: "list", nameAsWritten: "Pocophone F1",
          rule: "brand and model words"))
      facts.guides.append(Guide(id: "under-10k", title: "Smartphones under PHP 10,000"))
    }
    return builder.facts
  }
}
