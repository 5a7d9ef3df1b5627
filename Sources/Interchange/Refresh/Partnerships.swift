import Catalog

/// Partnerships of brands with makers of cameras, as the press reported them.
enum Partnerships {
  static let all: [CameraPartnership] = [
    CameraPartnership(
      brand: "huawei", partner: "Leica", from: PartialDate(iso: "2016"),
      until: PartialDate(iso: "2022-03-31"), firstPhones: "P9 series and Mate 9 series",
      source: report.id),
    CameraPartnership(
      brand: "xiaomi", partner: "Leica", from: PartialDate(iso: "2022-05"), until: nil,
      firstPhones: "a first phone in July 2022", source: report.id),
  ]

  static let sources: [PriceSource] = [report]

  private static let report = PriceSource(
    id: "press/yugatech-xiaomi-leica-2022-05", publisher: Publisher.yugaTech,
    url: "https://yugatech.com/mobile/xiaomi-leica-huawei",
    readOn: PartialDate(iso: "2022-05") ?? CrawlDay.earliest)
}
