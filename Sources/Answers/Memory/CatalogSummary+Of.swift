internal import Catalog

extension CatalogSummary {
  /// What is in these facts.
  init(_ facts: CatalogFacts) {
    self.init()
    brands = facts.brands.count
    phones = facts.phones.count
    pricedPhones = Set(facts.prices.map { $0.phone }).count
    variants = facts.variants.count
    observations = facts.prices.count
    distinctPrices = Set(facts.prices.map { PhoneAmount(phone: $0.phone, amount: $0.amount) }).count
    datedPriceDrops = Set(facts.prices.compactMap { DatedDrop($0) }).count
    phonesWithNetwork = facts.phones.count { $0.specifications.network != nil }
    phonesWithConfiguration =
      Set(
        facts.variants.compactMap { variant -> String? in
          let configuration = variant.configuration
          return configuration.ramGB == nil || configuration.storageGB == nil ? nil : variant.phone
        }
      ).count
    for price in facts.prices { observationsByKind[price.kind, default: 0] += 1 }
    for phone in facts.phones { phonesByYear[phone.listed.year, default: 0] += 1 }
    publishers = Self.publishers(facts)
    latestDate = facts.prices.map { $0.observedOn.earliest }.max()
    let withPhones = Set(facts.phones.map { $0.brand })
    let priced = Set(facts.prices.map { $0.phone })
    let withPrices = Set(facts.phones.filter { priced.contains($0.id) }.map { $0.brand })
    brandsWithoutPhones = Self.names(facts.brands.filter { !withPhones.contains($0.id) })
    brandsWithoutPrices = Self.names(
      facts.brands.filter { withPhones.contains($0.id) && !withPrices.contains($0.id) })
  }

  /// Most observations first, then by name.
  private static func publishers(_ facts: CatalogFacts) -> [PublisherCount] {
    var observations: [String: Int] = [:]
    for price in facts.prices { observations[price.source, default: 0] += 1 }
    var publishers: [String: PublisherCount] = [:]
    for source in facts.sources {
      let known = publishers[source.publisher]
      publishers[source.publisher] = PublisherCount(
        publisher: source.publisher, sources: (known?.sources ?? 0) + 1,
        observations: (known?.observations ?? 0) + (observations[source.id] ?? 0),
        latest: max(source.readOn, known?.latest ?? source.readOn))
    }
    return publishers.values.sorted {
      ($1.observations, $0.publisher) < ($0.observations, $1.publisher)
    }
  }

  /// The brands' names in order, whatever their letter case.
  private static func names(_ brands: [Brand]) -> [String] {
    brands.map { $0.name }.sorted { $0.lowercased() < $1.lowercased() }
  }

  private struct PhoneAmount: Hashable {
    let phone: String
    let amount: Peso
  }

  /// A price drop whose date the source states.
  private struct DatedDrop: Hashable {
    let offer: PhoneAmount
    let configuration: Configuration
    let from: PartialDate

    init?(_ price: PriceObservation) {
      guard price.kind == .priceDrop, let from = price.effectiveFrom else { return nil }
      offer = PhoneAmount(phone: price.phone, amount: price.amount)
      configuration = price.configuration
      self.from = from
    }
  }
}
