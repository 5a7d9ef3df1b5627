import Catalog
import Rendering

extension Examples {
  static let summary: CatalogSummary = {
    var summary = CatalogSummary()
    summary.brands = 40
    summary.phones = 1_496
    summary.pricedPhones = 1_352
    summary.variants = 2_100
    summary.observations = 4_012
    summary.distinctPrices = 1_930
    summary.datedPriceDrops = 131
    summary.observationsByKind = [.srp: 3_000, .priceDrop: 131, .promo: 12, .street: 130]
    summary.phonesWithNetwork = 1_490
    summary.phonesWithConfiguration = 1_420
    summary.phonesByYear = [2022: 180, 2023: 240, 2024: 205, 2025: 12]
    summary.publishers = [
      PublisherCount(
        publisher: "Example List", sources: 1_100, observations: 3_000, latest: date("2026-07-06")),
      PublisherCount(
        publisher: "Example Shop", sources: 1, observations: 89, latest: date("2026-08")),
    ]
    summary.brandsWithoutPhones = ["Gionee", "Razer"]
    summary.brandsWithoutPrices = ["Kata"]
    summary.latestDate = day
    return summary
  }()

  static func bandCounts(_ counts: [Int]) -> [BandCount] {
    zip(PriceBand.all, counts).map { BandCount(band: $0, phones: $1) }
  }

  static let bands = bandCounts([61, 120, 203, 96, 150, 201, 130, 122, 0, 88])
  static let bandGroups = [
    BandGroup(name: "Samsung", bands: bandCounts([1, 12, 20, 9, 15, 21, 13, 12, 0, 18])),
    BandGroup(name: "Cherry Mobile", bands: bandCounts([40, 9, 3, 0, 0, 0, 0, 0, 0, 0])),
  ]
}
