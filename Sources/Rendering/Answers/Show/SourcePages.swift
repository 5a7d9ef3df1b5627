import Catalog

/// The sources of a phone, numbered, so that a table can point at a long address.
struct SourcePages {
  private let ids: [String]
  private let sources: [String: PriceSource]

  /// Sources of prices first, in the order they were read.
  init(_ record: PhoneRecord) {
    sources = record.sources
    func ordered(_ ids: Set<String>) -> [String] {
      ids.sorted { left, right in
        let dates = (record.sources[left]?.readOn, record.sources[right]?.readOn)
        if let first = dates.0, let second = dates.1, first != second { return first < second }
        return left < right
      }
    }
    let priced = Set(record.observations.map { $0.source })
      .union(record.instalments.map { $0.source })
      .union(record.takenBack.map { $0.observation.source })
    ids = ordered(priced) + ordered(Set(record.sources.keys).subtracting(priced))
  }

  /// `[2]`, linked to its page; the id itself where the source is not at hand.
  func cell(_ id: String) -> TableCell {
    guard let index = ids.firstIndex(of: id) else { return TableCell(id) }
    return TableCell("[\(index + 1)]", link: sources[id]?.url)
  }

  var blocks: [Block] {
    guard !ids.isEmpty else { return [] }
    let items = ids.enumerated().map { index, id -> StyledText in
      guard let source = sources[id] else { return StyledText(same: "[\(index + 1)] \(id)") }
      return StyledText([
        .init(.sourceReadOn(index + 1, source.publisher, source.readOn), .dim),
        .init(source.url, link: source.url),
      ])
    }
    return [.heading(.sources), .list(items)]
  }
}
