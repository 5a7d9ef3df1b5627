import Catalog

/// The sources of a catalogue, and those that an import adds to them.
struct SourceBook {
  private(set) var added: [PriceSource] = []
  private var ids: [Place: String] = [:]
  private var taken: Set<String>

  private struct Place: Hashable {
    let publisher: String
    let url: String
    let readOn: PartialDate
  }

  init(_ sources: [PriceSource]) {
    taken = Set(sources.map(\.id))
    for source in sources {
      let place = Place(publisher: source.publisher, url: source.url, readOn: source.readOn)
      if ids[place] == nil { ids[place] = source.id }
    }
  }

  /// Id of the source that a row names, which is added if it is new.
  mutating func take(_ row: ImportRow) -> String {
    take(publisher: row.publisher, url: row.url, readOn: row.observedOn)
  }

  /// Id of a source, which is added if it is new.
  mutating func take(publisher: String, url: String, readOn: PartialDate) -> String {
    let place = Place(publisher: publisher, url: url, readOn: readOn)
    let id = id(of: place)
    if taken.insert(id).inserted {
      ids[place] = id
      added.append(PriceSource(id: id, publisher: publisher, url: url, readOn: readOn))
    }
    return id
  }

  /// Id that the source of a row has, or will have.
  func id(of row: ImportRow) -> String {
    id(of: Place(publisher: row.publisher, url: row.url, readOn: row.observedOn))
  }

  /// What the ids of a publisher's sources of a day begin with.
  static func list(_ publisher: String, _ readOn: PartialDate) -> String {
    let slug = Slug.of(publisher)
    return "\(slug.isEmpty ? "source" : slug)-\(readOn.iso)"
  }

  /// Publisher and day, then what the address says of the page: the whole of it, so that two pages
  /// have two ids in whatever order they come.
  private func id(of place: Place) -> String {
    if let id = ids[place] { return id }
    let list = Self.list(place.publisher, place.readOn)
    let page = place.url.split(separator: "/").dropFirst(2)
      .map { Slug.of(String($0)) }.filter { !$0.isEmpty }.joined(separator: "-")
    let id = page.isEmpty ? list : "\(list)/\(page)"
    if !taken.contains(id) { return id }
    var number = 2
    while taken.contains("\(id)-\(number)") { number += 1 }
    return "\(id)-\(number)"
  }
}
