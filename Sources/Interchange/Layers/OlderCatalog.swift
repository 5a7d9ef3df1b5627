package import Catalog

/// What somebody imported into a catalogue of version 0.1, which kept no facts of the reader's own
/// beside those that shipped.
package enum OlderCatalog {
  /// The facts of `older` that rest on sources which the shipped facts do not know, and what they
  /// speak of, over the shipped facts.
  ///
  /// What rests on a shipped source alone is not taken: a newer version may have corrected it.
  package static func imported(in older: CatalogFacts, over shipped: CatalogFacts) -> CatalogFacts {
    let known = Set(shipped.sources.map(Place.init))
    let knownIDs = Set(shipped.sources.map(\.id))
    let own = older.sources.filter { !known.contains(Place($0)) && !knownIDs.contains($0.id) }
    let ids = Set(own.map(\.id))
    var additions = CatalogFacts()
    additions.sources = own
    additions.prices = older.prices.filter { ids.contains($0.source) }
    additions.fieldSources = older.fieldSources.filter { ids.contains($0.source) }
    additions.joins = older.joins.filter { ids.contains($0.source) }
    additions.conflicts = older.conflicts.filter {
      ids.contains($0.rejectedSource)
        && (ids.contains($0.believedSource) || knownIDs.contains($0.believedSource))
    }
    let guides = Set(shipped.guides.map(\.id))
    additions.guides = older.guides.filter { !guides.contains($0.id) }
    let fields = Dictionary(grouping: additions.fieldSources, by: \.phone)
      .mapValues { Set($0.flatMap(\.fields)) }
    let spoken = Set(additions.prices.map(\.phone) + additions.fieldSources.map(\.phone))
      .union(additions.joins.map(\.phone))
    let phones = Dictionary(shipped.phones.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
    additions.phones = older.phones.filter { spoken.contains($0.id) }.map { phone in
      phones[phone.id].map { $0.completed(by: phone, in: fields[phone.id] ?? []) } ?? phone
    }
    additions.variants = older.variants.filter {
      spoken.contains($0.phone)
        && (phones[$0.phone] == nil || fields[$0.phone]?.contains("variants") == true)
    }
    let brands = Set(shipped.brands.map(\.id))
    let used = Set(additions.phones.map(\.brand))
    additions.brands = older.brands.filter { !brands.contains($0.id) && used.contains($0.id) }
    let all = brands.union(additions.brands.map(\.id))
    additions.brands += older.brands.filter { brand in
      !all.contains(brand.id) && additions.brands.contains { $0.parent == brand.id }
    }
    return FactsMerge(of: additions, into: shipped).facts
  }

  /// What makes a source the same, whatever its id.
  private struct Place: Hashable {
    let publisher: String
    let url: String
    let readOn: PartialDate

    init(_ source: PriceSource) {
      (publisher, url, readOn) = (source.publisher, source.url, source.readOn)
    }
  }
}

extension Phone {
  /// The phone with the named fields that it lacks taken from `other`.
  fileprivate func completed(by other: Phone, in fields: Set<String>) -> Phone {
    var phone = self
    if fields.contains("launched") { phone.launched = launched ?? other.launched }
    for field in Specifications.fields
    where fields.contains(field.name) && field.read(phone.specifications) == nil {
      if let value = field.read(other.specifications) {
        _ = field.write(&phone.specifications, value)
      }
    }
    return phone
  }
}
