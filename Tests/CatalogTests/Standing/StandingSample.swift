import Catalog
import Testing

/// A phone, what was said of it in which readings, and the questions put to it.
struct StandingSample {
  var launched: String?
  var released: String?
  var firstSeen = "2023-10-15"
  var variants: [Configuration] = []
  var neighbours = SeriesNeighbours()
  var naming: [String] = []
  var said: [Said] = []

  struct Said {
    let amount: Int
    let kind: PriceKind
    let source: String
    var from: String?
    var read: String?
    var configuration = Configuration.unknown
  }

  static let small = Configuration(ramGB: 4, storageGB: 64)
  static let large = Configuration(ramGB: 8, storageGB: 128)

  /// An archive read four times, a list of a year, two shops and an article.
  static let readings = Readings([
    Reading(
      id: "ptg-1", publisher: "Guide", readOn: PartialDate(iso: "2023-10-15"), kind: .page,
      isComplete: true),
    Reading(
      id: "ptg-2", publisher: "Guide", readOn: PartialDate(iso: "2024-03-24"), kind: .page,
      isComplete: true),
    Reading(
      id: "ptg-3", publisher: "Guide", readOn: PartialDate(iso: "2026-07-06"), kind: .archive),
    Reading(
      id: "year", publisher: "Paper", readOn: PartialDate(iso: "2026-07-06"), kind: .list,
      until: PartialDate(iso: "2025-12-31")),
    Reading(id: "shop", publisher: "Shop", readOn: PartialDate(iso: "2026-07-06"), kind: .shop),
    Reading(
      id: "abroad", publisher: "Grey", readOn: PartialDate(iso: "2026-08-22"), kind: .importShop),
    Reading(id: "press", publisher: "Press", readOn: nil, kind: .press),
  ])

  private static let days = [
    "ptg-1": "2023-10-15", "ptg-2": "2024-03-24", "ptg-3": "2026-07-06", "year": "2026-07-06",
    "shop": "2026-07-06", "abroad": "2026-08-22",
  ]

  func facts() throws -> PhoneFacts {
    let phone = Phone(
      id: "x", brand: "b", model: "X", launched: launched.flatMap { PartialDate(iso: $0) },
      released: released.flatMap { PartialDate(iso: $0) },
      firstSeen: try #require(PartialDate(iso: firstSeen)))
    let observations = try said.map { said in
      let day = said.read ?? Self.days[said.source]
      return PriceObservation(
        phone: "x", configuration: said.configuration, amount: Peso(pesos: said.amount),
        kind: said.kind, effectiveFrom: said.from.flatMap { PartialDate(iso: $0) },
        observedOn: try #require(day.flatMap { PartialDate(iso: $0) }),
        source: "\(said.source)/x", asWritten: "₱\(said.amount)")
    }
    return PhoneFacts(
      phone, variants: variants.map { Variant(phone: "x", configuration: $0) },
      observations: observations, naming: naming, neighbours: neighbours)
  }

  func standing(on day: String) throws -> PhoneStanding {
    PhoneStanding.of(try facts(), Self.readings, on: try #require(CalendarDay(iso: day)))
  }

  func prices(on day: String) throws -> [PriceInForce] {
    PricesInForce.of(try facts(), Self.readings, on: try #require(CalendarDay(iso: day)))
  }
}
