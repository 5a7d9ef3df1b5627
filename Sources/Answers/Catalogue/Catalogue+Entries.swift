public import Catalog

extension Catalogue {
  /// Everything about every phone, in the order of lists, by one read of the facts.
  ///
  /// - Parameter nearest: how many phones most like it each entry holds.
  public func entries(nearest: Int = 0) throws(CatalogueError) -> [CatalogueEntry] {
    try read { session throws(CatalogueError) in
      let facts = try session.facts()
      let records = PhoneRecords(facts, FactIndex(facts, knownOn: moment.knownOn))
      let answers = records.index.phones.map { phone in
        let record = records.record(of: phone, on: session.asOf)
        return (record: record, offer: records.offer(of: record))
      }
      let ground = answers.compactMap { $0.offer.standing.isCurrent ? $0.offer : nil }
        .map { PlacedOffer($0) }
      return answers.map { record, offer in
        CatalogueEntry(
          answer: PhoneAnswer(record: record, history: PriceHistory.of(record)), offer: offer,
          nearest: nearest > 0
            ? SimilarPhones.nearest(to: offer, among: ground, limit: nearest) : [])
      }
    }
  }
}

/// The records of many phones, from facts that were grouped once.
struct PhoneRecords {
  let index: FactIndex
  private let fieldSources: [String: [FieldSource]]
  private let conflicts: [String: [SourceConflict]]

  init(_ facts: CatalogFacts, _ index: FactIndex) {
    self.index = index
    fieldSources = Dictionary(grouping: facts.fieldSources) { $0.phone }
    conflicts = Dictionary(grouping: facts.conflicts) { $0.phone }
  }

  /// The phone with its starting price, as lists name it.
  func offer(of record: PhoneRecord) -> Offer {
    let own = PhoneOffers(
      record.phone, brandName: record.brand.name,
      configurations: record.variants.map { $0.configuration }, prices: record.pricesInForce,
      standing: record.standing, sources: index.sources)
    return own.offers.min(by: Offer.ranksCheaper)
      ?? Offer(
        phone: record.phone, brandName: record.brand.name, configuration: .unknown, price: nil,
        sourceURL: nil, standing: record.standing)
  }

  /// Everything about one phone at the prices of a day.
  func record(of phone: Phone, on day: CalendarDay) -> PhoneRecord {
    let facts = index.facts(of: phone)
    let standing = PhoneStanding.of(facts, index.readings, on: day)
    let observations = index.observations[phone.id] ?? []
    let fields = fieldSources[phone.id] ?? []
    let conflicts = conflicts[phone.id] ?? []
    var sources: [String: PriceSource] = [:]
    for observation in observations {
      sources[observation.source] = index.sources[observation.source]
    }
    for field in fields { sources[field.source] = index.sources[field.source] }
    for conflict in conflicts {
      sources[conflict.believedSource] = index.sources[conflict.believedSource]
      sources[conflict.rejectedSource] = index.sources[conflict.rejectedSource]
    }
    return PhoneRecord(
      phone: phone,
      brand: index.brands[phone.brand] ?? Brand(id: phone.brand, name: phone.brand),
      variants: index.variants[phone.id] ?? [], observations: observations,
      pricesInForce: PricesInForce.of(facts, index.readings, standing, on: day),
      standing: standing, sources: sources, fieldSources: fields, conflicts: conflicts, asOf: day)
  }
}
