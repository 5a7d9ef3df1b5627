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
    let id = id(of: row)
    if taken.insert(id).inserted {
      ids[Self.place(of: row)] = id
      added.append(
        PriceSource(id: id, publisher: row.publisher, url: row.url, readOn: row.observedOn))
    }
    return id
  }

  /// Id that the source of a row has, or will have: publisher and day, then the end of the address.
  func id(of row: ImportRow) -> String {
    if let id = ids[Self.place(of: row)] { return id }
    let publisher = Slug.of(row.publisher)
    let list = "\(publisher.isEmpty ? "source" : publisher)-\(row.observedOn.iso)"
    let page = row.url.split(separator: "/").dropFirst(2).last.map { Slug.of(String($0)) } ?? ""
    let id = page.isEmpty ? list : "\(list)/\(page)"
    if !taken.contains(id) { return id }
    var number = 2
    while taken.contains("\(id)-\(number)") { number += 1 }
    return "\(id)-\(number)"
  }

  private static func place(of row: ImportRow) -> Place {
    Place(publisher: row.publisher, url: row.url, readOn: row.observedOn)
  }
}
