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
      guard abs(other.count - wanted.count) <= limit, let distance = distance(wanted, other, limit)
      else { continue }
      if let current = best, (current.distance, current.name) <= (distance, candidate) { continue }
      best = (distance, candidate)
    }
    return best?.name
  }

  private static func letters(_ name: String) -> [UInt8] {
    name.lowercased().utf8.filter { $0 >= 0x80 || isWordByte($0) }
  }

  /// Insertions, deletions, changes and swaps of neighbours; `nil` above `limit`.
  private static func distance(_ first: [UInt8], _ second: [UInt8], _ limit: Int) -> Int? {
    var (older, previous) = ([Int](), Array(0...second.count))
    for row in first.indices {
      var current = [row + 1]
      for column in second.indices {
        let isSame = first[row] == second[column]
        var cost = min(
          previous[column] + (isSame ? 0 : 1), previous[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, first[row] == second[column - 1], first[row - 1] == second[column] {
          cost = min(cost, older[column - 1] + 1)
        }
        current.append(cost)
      }
      guard let lowest = current.min(), lowest <= limit else { return nil }
      (older, previous) = (previous, current)
    }
    return previous.last.flatMap { $0 <= limit ? $0 : nil }
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
