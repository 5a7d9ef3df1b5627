internal import Catalog

extension CatalogFacts {
  /// What questions and comparisons are answered from: everything that no answer of them shows or
  /// rests on is left out, which halves what a page has to load.
  ///
  /// Of the sources that name a phone without a price only their reading counts, so that each
  /// reading stands for all its pages.
  var ofQuestions: CatalogFacts {
    var facts = self
    if !chipsetClasses.isEmpty { facts.phones = classified().phones }
    facts.chipsetClasses = []
    facts.prices = prices.map { $0.withoutText }
    facts.fieldSources = namings
    facts.sources = sourcesOfQuestions
    facts.conflicts = []
    facts.joins = []
    facts.overrides = []
    facts.instalments = []
    facts.retractions = []
    facts.retractedPrices = []
    facts.guides = []
    return facts.sorted()
  }

  /// Which readings name which phones.
  private var namings: [FieldSource] {
    let table = Readings(readings)
    var known: Set<Naming> = []
    for source in fieldSources {
      if let reading = table.of(source: source.source) {
        known.insert(Naming(phone: source.phone, reading: reading.id))
      }
    }
    for join in joins {
      if let reading = table.of(source: join.source) {
        known.insert(Naming(phone: join.phone, reading: reading.id))
      }
    }
    return known.map { FieldSource(phone: $0.phone, source: $0.reading, fields: ["model"]) }
  }

  /// The pages that prices and partnerships were read on, and a row for each reading.
  private var sourcesOfQuestions: [PriceSource] {
    let needed = Set(prices.map { $0.source } + partnerships.map { $0.source })
    let own = Set(sources.map { $0.id })
    let kept = sources.filter { needed.contains($0.id) || readings.contains(readingOf: $0.id) }
    let added = readings.filter { !own.contains($0.id) }
      .map { reading in
        PriceSource(
          id: reading.id, publisher: reading.publisher, url: "rule:reading",
          readOn: reading.readOn ?? PartialDate(CalendarDay(ordinal: 0)))
      }
    return kept + added
  }

  private struct Naming: Hashable {
    let phone: String
    let reading: String
  }
}

extension [Reading] {
  /// Whether a source is the whole of a reading.
  fileprivate func contains(readingOf source: String) -> Bool { contains { $0.id == source } }
}

extension PriceObservation {
  /// The same price without the characters it was written in.
  fileprivate var withoutText: PriceObservation {
    PriceObservation(
      phone: phone, configuration: configuration, amount: amount, kind: kind,
      effectiveFrom: effectiveFrom, effectiveUntil: effectiveUntil, observedOn: observedOn,
      source: source, asWritten: "", isVariantInferred: isVariantInferred)
  }
}
