public import Catalog

extension MemorySession {
  public func names(
    asked: ([Brand], [BrandWord]) -> AskedNames
  ) throws(CatalogueError) -> CatalogNames? {
    CatalogNames(everything)
  }

  public func brands() throws(CatalogueError) -> [Brand] { everything.brands }

  public func guides() throws(CatalogueError) -> [Guide] { everything.guides }

  public func phoneNames() throws(CatalogueError) -> [PhoneName] {
    everything.phones.map { name(of: $0) }
  }

  public func phones(matching words: String) throws(CatalogueError) -> [PhoneName] {
    PhoneNameSearch.phones(
      named: words, brands: everything.brands,
      withID: { id in everything.phones.filter { $0.id == id }.map { name(of: $0) } },
      holding: { query in
        let match = OfferMatch(query, in: index)
        return everything.phones.filter { match.holds($0, PhoneStanding()) }.map { name(of: $0) }
          .sorted { PhoneNameSearch.precedes($0, $1) }
      })
  }

  private func name(of phone: Phone) -> PhoneName {
    PhoneName(id: phone.id, brandName: index.brandName(phone.brand), model: phone.model)
  }

  public func record(ofPhone id: String) throws(CatalogueError) -> PhoneRecord? {
    guard let phone = index.phones.first(where: { $0.id == id }) else { return nil }
    let facts = prices.facts(of: phone)
    let standing = PhoneStanding.of(facts, prices.readings, on: moment.asOf)
    let observations = index.observations[id] ?? []
    let told = self.told(ofPhone: id)
    var record = PhoneRecord(
      phone: phone,
      brand: index.brands[phone.brand] ?? Brand(id: phone.brand, name: phone.brand),
      variants: index.variants[id] ?? [], observations: observations,
      pricesInForce: PricesInForce.of(facts, prices.readings, standing, on: moment.asOf),
      standing: standing,
      sources: try sources(observations.map { $0.source } + told.sources),
      fieldSources: told.fieldSources, conflicts: told.conflicts, asOf: moment.asOf)
    record.takenBack = told.takenBack
    record.instalments = told.instalments
    return record
  }

  /// What sources say of a phone beside its prices.
  private func told(ofPhone id: String) -> Told {
    var told = Told()
    #if !hasFeature(Embedded)
      // The facts of a page hold nothing of these, and its program does without what reads them.
      told.fieldSources = everything.fieldSources.filter { $0.phone == id }
      told.conflicts = everything.conflicts.filter { $0.phone == id }
      told.instalments = everything.instalments.filter { $0.phone == id }.sorted()
      told.takenBack = TakenBackPrice.of(
        everything.retractedPrices.filter { $0.phone == id },
        everything.retractions.filter { $0.phone == id })
    #endif
    return told
  }
}

private struct Told {
  var fieldSources: [FieldSource] = []
  var conflicts: [SourceConflict] = []
  var instalments: [Instalment] = []
  var takenBack: [TakenBackPrice] = []

  var sources: [String] {
    instalments.map { $0.source } + takenBack.map { $0.observation.source }
      + fieldSources.map { $0.source }
      + conflicts.flatMap { [$0.believedSource, $0.rejectedSource] }
  }
}
