internal import Catalog

/// The name that somebody most likely meant.
package enum NearestName {
  /// The candidate that differs least from `name`: by at most one letter in four, letter case and
  /// separators aside; `nil` where none is near. Of equally near ones the first in order wins.
  package static func of(_ name: String, among candidates: some Sequence<String>) -> String? {
    let wanted = letters(name)
    guard !wanted.isEmpty else { return nil }
    let limit = max(1, wanted.count / 4)
    var best: (distance: Int, name: String)?
    for candidate in candidates {
      let other = letters(candidate)
      guard let distance = EditDistance.between(wanted, other, limit: limit) else { continue }
      if let current = best, (current.distance, current.name) <= (distance, candidate) { continue }
      best = (distance, candidate)
    }
    return best?.name
  }

  private static func letters(_ name: String) -> [UInt8] {
    name.lowercased().utf8.filter { $0 >= 0x80 || isWordByte($0) }
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "+"):
      true
    default: false
    }
  }
}
