import Catalog

extension Phone {
  /// The date the phone goes by, saying which it is where it is not the Philippine launch.
  var listedWords: String {
    switch listedBy {
    case .launch: listed.iso
    case .release: "\(listed.iso) int’l"
    case .firstSeen: "seen \(listed.iso)"
    }
  }

  /// A line that explains the marks of ``listedWords`` among `phones`, `nil` where there are none.
  static func listingLegend(_ phones: some Sequence<Phone>) -> StyledText? {
    let bases = Set(phones.map { $0.listedBy })
    var parts: [String] = []
    if bases.contains(.release) { parts.append("int’l = international release") }
    if bases.contains(.firstSeen) { parts.append("seen = first read in a source on that day") }
    guard !parts.isEmpty else { return nil }
    return StyledText(
      "\(parts.joined(separator: "; ")); the Philippine launch of these is not known.")
  }
}

extension LaunchBounds {
  /// `between 2024-06-27 and 2026-07-06`, `by 2026-07-06`; the launch itself is not known.
  var words: String {
    earliest.map { "between \($0.iso) and \(latest.iso)" } ?? "by \(latest.iso)"
  }
}
