/// How many letters must be added, left out, changed or swapped with their neighbour to make one
/// word of another.
public enum EditDistance {
  /// The distance; `nil` where it is more than `limit`.
  public static func between<Letter: Equatable>(
    _ first: [Letter], _ second: [Letter], limit: Int
  ) -> Int? {
    guard abs(first.count - second.count) <= limit else { return nil }
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
}
