/// How many letters must be added, left out, changed or swapped with their neighbour to make one
/// word of another.
public enum EditDistance {
  /// The distance between two words in UTF-8; `nil` where it is more than `limit`.
  ///
  /// Takes time in proportion to the product of the lengths, which differ by at most `limit`.
  public static func between(_ first: [UInt8], _ second: [UInt8], limit: Int) -> Int? {
    guard abs(first.count - second.count) <= limit else { return nil }
    var before: [Int] = []
    var last = Array(0...second.count)
    for row in 0..<first.count {
      var current = [row + 1]
      current.reserveCapacity(second.count + 1)
      var smallest = row + 1
      for column in 0..<second.count {
        let changed = last[column] + (first[row] == second[column] ? 0 : 1)
        var best = min(changed, last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, first[row] == second[column - 1], first[row - 1] == second[column] {
          best = min(best, before[column - 1] + 1)
        }
        current.append(best)
        smallest = min(smallest, best)
      }
      guard smallest <= limit else { return nil }
      before = last
      last = current
    }
    return last[second.count] <= limit ? last[second.count] : nil
  }
}
