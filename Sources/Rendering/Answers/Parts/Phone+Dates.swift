import Catalog

extension Phone {
  /// The date the phone goes by, saying which it is where it is not the Philippine launch.
  var listedWords: Phrase {
    switch listedBy {
    case .launch: .same(listed.iso)
    case .release: .released(listed)
    case .firstSeen: .seen(listed)
    }
  }

  /// A line that explains the marks of ``listedWords`` among `phones`, `nil` where there are none.
  static func listingLegend(_ phones: some Sequence<Phone>) -> StyledText? {
    let bases = phones.map { $0.listedBy }.distinct
    var parts: [Phrase] = []
    if bases.contains(.release) { parts.append(.internationalRelease) }
    if bases.contains(.firstSeen) { parts.append(.firstReadInSource) }
    guard !parts.isEmpty else { return nil }
    return StyledText(.launchNotKnown(parts.joined(separator: "; ")))
  }
}

extension LaunchBounds {
  /// `between 2024-06-27 and 2026-07-06`, `by 2026-07-06`; the launch itself is not known.
  var words: Phrase { earliest.map { .between($0, latest) } ?? .by(latest) }
}
