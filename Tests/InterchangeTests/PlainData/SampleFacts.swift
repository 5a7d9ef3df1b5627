import Catalog

@testable import Interchange

/// A small catalogue with a row in every file and the cells that are hard to write.
enum SampleFacts {
  static let facts: CatalogFacts = {
    var facts = CatalogFacts()
    facts.brands = [
      Brand(id: "xiaomi", name: "Xiaomi", aliases: ["Mi"]),
      Brand(id: "redmi", name: "Redmi", parent: "xiaomi"),
      Brand(id: "poco", name: "POCO", aliases: ["Pocophone", "Poco"]),
    ]
    facts.sources = [
      PriceSource(
        id: "ptg-2023-10/redmi-note-13", publisher: "Pinoy, Techno \"Guide\"",
        url: "https://example.com/redmi-note-13", readOn: date("2023-10-15")),
      PriceSource(
        id: "shop-2024", publisher: "-Shop", url: "https://example.com/?q=1#x",
        readOn: date("2024-02")),
    ]
    var specifications = Specifications(
      network: .fiveG, os: "Android", osVersion: "14, HyperOS", chipset: "Dimensity 6080",
      displayInches: 6.67, refreshHz: 120, batteryMAh: 5000, chargingW: 33, rearCameraMP: 108,
      simSlots: 2)
    specifications.features = [.nfc: true, .microSD: false]
    facts.phones = [
      Phone(
        id: "redmi-note-13-5g", brand: "redmi", model: "Note 13 5G", launched: date("2024-01"),
        released: date("2023-09-21"), firstSeen: date("2023-10-15"),
        specifications: specifications),
      Phone(id: "poco-x6", brand: "poco", model: "X6 \"Pro\"\nline", firstSeen: date("2024")),
    ]
    facts.variants = [
      Variant(
        phone: "redmi-note-13-5g", configuration: Configuration(ramGB: 8, storageGB: 256)),
      Variant(phone: "poco-x6", configuration: Configuration(ramGB: 0.5, storageGB: 1024)),
    ]
    facts.prices = [
      PriceObservation(
        phone: "redmi-note-13-5g", configuration: Configuration(ramGB: 8, storageGB: 256),
        amount: Peso(centavos: 1_299_950), kind: .promo, effectiveFrom: date("2024-01-05"),
        effectiveUntil: date("2024-01-31"), observedOn: date("2024-02"), source: "shop-2024",
        asWritten: "₱12,999.50", isVariantInferred: true),
      PriceObservation(
        phone: "poco-x6", amount: Peso(pesos: 15_999), kind: .srp,
        observedOn: date("2023-10-15"), source: "ptg-2023-10/redmi-note-13",
        asWritten: "P15, 999"),
    ]
    facts.readings = [
      Reading(
        id: "shop-2024", publisher: "Shop, Ltd", readOn: date("2024-02"), kind: .list,
        until: date("2023-12-31")),
      Reading(id: "press", publisher: "the press", readOn: nil, kind: .press),
      Reading(
        id: "ptg-2023-10", publisher: "Pinoy Techno Guide", readOn: date("2023-10-15"),
        kind: .page, isComplete: true),
    ]
    facts.instalments = [
      Instalment(
        phone: "redmi-note-13-5g", configuration: Configuration(ramGB: 8, storageGB: 256),
        monthly: Peso(centavos: 56_250), months: 24, observedOn: date("2024-02"),
        source: "shop-2024")
    ]
    facts.retractions = [
      Retraction(
        phone: "redmi-note-13-5g", configuration: Configuration(ramGB: 8, storageGB: 256),
        amount: Peso(pesos: 12_000), source: "shop-2024", reason: "the page meant, it seems, 4G",
        retractedOn: date("2024-03"))
    ]
    facts.retractedPrices = [
      PriceObservation(
        phone: "redmi-note-13-5g", configuration: Configuration(ramGB: 8, storageGB: 256),
        amount: Peso(pesos: 12_000), kind: .srp, observedOn: date("2024-02"), source: "shop-2024",
        asWritten: "₱12,000")
    ]
    facts.partnerships = [
      CameraPartnership(
        brand: "xiaomi", partner: "Leica", from: date("2022-07"), until: nil,
        firstPhones: "12S, 12S Pro", source: "shop-2024", series: ["12S*", "13"])
    ]
    facts.fieldSources = [
      FieldSource(
        phone: "poco-x6", source: "shop-2024", fields: ["battery_mah", "launched", "variants"])
    ]
    facts.conflicts = [
      SourceConflict(
        phone: "poco-x6", field: "battery_mah", believed: "5100", believedSource: "shop-2024",
        rejected: "5000", rejectedSource: "ptg-2023-10/redmi-note-13",
        rule: "philippine source before international")
    ]
    facts.joins = [
      NameJoin(
        phone: "poco-x6", source: "shop-2024", nameAsWritten: "=POCO X6, 12GB",
        rule: "brand and model words")
    ]
    facts.guides = [
      Guide(
        id: "best-smartphones-for-kids-under-php-7-000",
        title: "Best smartphones for kids under PHP 7,000")
    ]
    facts.androidVersions = [
      AndroidVersion(
        number: 14, released: date("2023-10-04"), url: "https://a.example/versions.json")
    ]
    facts.chipsetClasses = [
      ChipsetClass(chipset: "helio g99", level: 12),
      ChipsetClass(chipset: "snapdragon 8 gen 2", level: 18),
    ]
    facts.brandWords = [
      BrandWord(brand: "poco", kind: .spelling, word: "Poco, phone"),
      BrandWord(brand: "poco", kind: .wider, word: "xiaomi"),
    ]
    facts.overrides = [
      FactOverride(
        table: "phones", id: "redmi-note-13-5g", field: "battery_mah", value: "5000",
        source: "shop-2024", reason: "the page, says the maker, is wrong")
    ]
    return facts
  }()

  static func date(_ iso: String) -> PartialDate {
    PartialDate(iso: iso) ?? PartialDate(CalendarDay(ordinal: 0))
  }

  /// The files of the sample as bytes.
  static var files: [PlainDataFile: [UInt8]] {
    Dictionary(
      PlainData.files(of: facts).map { ($0.file, $0.bytes) }, uniquingKeysWith: { $1 })
  }
}
