import Catalog
import TestSupport

/// Short ways to write facts in tests.
func date(_ iso: String) -> PartialDate {
  PartialDate(iso: iso) ?? PartialDate(CalendarDay(ordinal: 0))
}

func day(_ iso: String) -> CalendarDay { CalendarDay(iso: iso) ?? CalendarDay(ordinal: 0) }

func php(_ pesos: Int) -> Peso { Peso(pesos: pesos) }

func config(_ ram: Double?, _ storage: Double?) -> Configuration {
  Configuration(ramGB: ram, storageGB: storage)
}

func phone(
  _ id: String, brand: String = "acme", model: String? = nil, launched: String? = "2024-01",
  released: String? = nil, firstSeen: String = "2024-03-24",
  _ specifications: Specifications = Specifications()
) -> Phone {
  Phone(
    id: id, brand: brand, model: model ?? id, launched: launched.map(date),
    released: released.map(date), firstSeen: date(firstSeen), specifications: specifications,
    chipsetClass: specifications.chipset.flatMap { ShippedChipsets.classes.level(of: $0) })
}

func price(
  _ phone: String, _ pesos: Int, _ kind: PriceKind = .srp, ram: Double? = nil,
  storage: Double? = nil, from: String? = nil, until: String? = nil, read: String = "2024-03-24",
  source: String = "list"
) -> PriceObservation {
  PriceObservation(
    phone: phone, configuration: config(ram, storage), amount: php(pesos), kind: kind,
    effectiveFrom: from.map(date), effectiveUntil: until.map(date), observedOn: date(read),
    source: source, asWritten: "₱\(pesos)")
}

func source(_ id: String, publisher: String = "Lists", read: String = "2024-03-24") -> PriceSource {
  PriceSource(
    id: id, publisher: publisher, url: "https://example.com/\(id)", readOn: date(read))
}

func variant(_ phone: String, _ ram: Double, _ storage: Double) -> Variant {
  Variant(phone: phone, configuration: config(ram, storage))
}

func offer(
  _ phone: Phone, _ pesos: Int?, ram: Double? = nil, storage: Double? = nil,
  since: String = "2024-01", brandName: String = "Acme"
) -> Offer {
  let configuration = config(ram, storage)
  return Offer(
    phone: phone, brandName: brandName, configuration: configuration,
    price: pesos.map {
      PriceInForce(
        phone: phone.id, configuration: configuration, amount: php($0), kind: .srp,
        since: date(since), observedOn: date("2024-03-24"), source: "list")
    }, sourceURL: nil)
}

func facts(
  brands: [Brand] = [Brand(id: "acme", name: "Acme")], phones: [Phone] = [],
  variants: [Variant] = [], prices: [PriceObservation] = [],
  sources: [PriceSource] = [source("list")]
) -> CatalogFacts {
  var facts = CatalogFacts()
  facts.brands = brands
  facts.phones = phones
  facts.variants = variants
  facts.prices = prices
  facts.sources = sources
  facts.chipsetClasses = ShippedChipsets.rows
  return facts
}
