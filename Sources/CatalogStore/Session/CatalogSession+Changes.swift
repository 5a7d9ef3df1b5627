public import Catalog
internal import SQLite

extension CatalogSession {
  /// The phones of which sources state different official prices, in the order of lists, with those
  /// prices and their sources, and which of all phones are still sold.
  ///
  /// - Parameter brands: slugs of brands, sub-brands included; empty for all.
  /// - Throws: ``CatalogStoreError``.
  public func changedPrices(
    brands: [String]
  ) throws -> (phones: [PhonePrices], current: Set<String>, sources: [String: PriceSource]) {
    var query = BudgetQuery()
    query.brands = brands
    let selected = PhoneSelection(query, knownOn: moment.askedKnownOn)
    let isOfficial = "kind IN (\(Self.officialKinds))"
    let changed = """
      phone IN (SELECT phone FROM price_observation WHERE \(isOfficial)
        GROUP BY phone HAVING min(centavos) < max(centavos))
      """
    try derive(for: query)
    let current = try FactsReader.all(
      db, "SELECT phone FROM phone_standing WHERE current = 1"
    ) { try $0.get(0) as String }
    let observations = try FactsReader.observations(
      db, of: selected, where: [isOfficial, changed])
    let names = try brandNames()
    let phones = try FactsReader.all(db, selected.phones(selecting: PhoneColumns.list)) { row in
      let id: String = try row.get(0)
      return observations[id] == nil ? nil : try PhoneColumns.phone(row)
    }.compactMap { $0 }
    let variants = try FactsReader.variants(db, of: selected)
    let known = PhoneOrder.inListOrder(phones, brandNames: names).map { phone in
      PhonePrices(
        phone: phone, brandName: names[phone.brand] ?? phone.brand,
        variants: variants[phone.id] ?? [],
        observations: (observations[phone.id] ?? []).filter { observation in
          moment.askedKnownOn.map { observation.observedOn.earliest <= $0 } ?? true
        }.sorted())
    }
    let named = known.flatMap { $0.observations.map { $0.source } }
    return (known, Set(current), try Self.sources(db, named))
  }

  /// What the readings of the sources tell of their days.
  ///
  /// - Throws: ``CatalogStoreError``.
  public func readings() throws -> Readings {
    Readings(try kept.readings(db), knownOn: moment.knownOn)
  }

  private static let officialKinds =
    PriceKind.allCases.filter(\.isOfficial).map { "'\($0.rawValue)'" }.joined(separator: ", ")
}
