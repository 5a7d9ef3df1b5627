import Catalog
import TestSupport

/// Facts for a test, written a phone at a time.
struct FactsBuilder {
  private(set) var facts = CatalogFacts()

  init(brands: [Brand] = Self.brands) {
    facts.brands = brands
    facts.brandWords = [
      BrandWord(brand: "apple", kind: .family, word: "iphone"),
      BrandWord(brand: "poco", kind: .wider, word: "xiaomi"),
      BrandWord(brand: "samsung", kind: .family, word: "galaxy"),
    ]
    facts.chipsetClasses = ShippedChipsets.rows
    facts.sources = [Self.source("list", "2026-07-01")]
  }

  static let brands = [
    Brand(id: "apple", name: "Apple", aliases: ["iPhone"]),
    Brand(id: "poco", name: "POCO", aliases: ["Pocophone", "Poco Phone"]),
    Brand(id: "redmi", name: "Redmi", parent: "xiaomi"),
    Brand(id: "samsung", name: "Samsung"),
    Brand(id: "xiaomi", name: "Xiaomi"),
  ]

  static func source(_ id: String, _ read: String, publisher: String = "A Publisher") -> PriceSource
  {
    PriceSource(
      id: id, publisher: publisher, url: "https://example.org/\(id)", readOn: date(read))
  }

  /// Adds a phone with its variants; each of `prices` is an amount for one of them.
  mutating func add(
    _ brand: String, _ model: String, launched: String? = nil, released: String? = nil,
    firstSeen: String = "2023-10-15", variants: [(Double?, Double?)] = [],
    prices: [Price] = [], specifications: (inout Specifications) -> Void = { _ in }
  ) {
    let id = Slug.of("\(brand) \(model)")
    var known = Specifications()
    specifications(&known)
    facts.phones.append(
      Phone(
        id: id, brand: brand, model: model, launched: launched.map(date),
        released: released.map(date), firstSeen: date(firstSeen), specifications: known))
    facts.variants += variants.map {
      Variant(phone: id, configuration: Configuration(ramGB: $0.0, storageGB: $0.1))
    }
    for price in prices {
      let source = "page/\(price.observed)/\(id)"
      if !facts.sources.contains(where: { $0.id == source }) {
        facts.sources.append(Self.source(source, price.observed))
      }
      facts.prices.append(price.observation(of: id, source: source))
    }
    facts.fieldSources.append(FieldSource(phone: id, source: "list", fields: ["launched", "os"]))
  }

  mutating func change(_ body: (inout CatalogFacts) -> Void) {
    body(&facts)
  }
}

/// One price of a phone in a test.
struct Price {
  var amount: String
  var kind: PriceKind = .srp
  var ram: Double?
  var storage: Double?
  var from: String?
  var until: String?
  var observed = "2024-03-24"

  init(
    _ amount: String, _ kind: PriceKind = .srp, ram: Double? = nil, storage: Double? = nil,
    from: String? = nil, until: String? = nil, observed: String = "2024-03-24"
  ) {
    self.amount = amount
    self.kind = kind
    self.ram = ram
    self.storage = storage
    self.from = from
    self.until = until
    self.observed = observed
  }

  func observation(of phone: String, source: String) -> PriceObservation {
    PriceObservation(
      phone: phone, configuration: Configuration(ramGB: ram, storageGB: storage),
      amount: Peso(plain: amount) ?? Peso(centavos: -1), kind: kind,
      effectiveFrom: from.map(date), effectiveUntil: until.map(date), observedOn: date(observed),
      source: source, asWritten: "₱\(amount)")
  }
}

/// A date of a test; the year 1 for what is no date, so that a slip shows.
func date(_ iso: String) -> PartialDate {
  PartialDate(iso: iso) ?? PartialDate(CalendarDay(ordinal: -719_162))
}

func day(_ iso: String) -> CalendarDay {
  date(iso).earliest
}
