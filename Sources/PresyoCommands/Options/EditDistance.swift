/// How far two words are apart.
enum EditDistance {
  /// Whether one letter added, dropped or changed turns one word into the other; of words of eight
  /// letters or more two may differ.
  static func isNear(_ left: String, _ right: String) -> Bool {
    let limit = max(left.count, right.count) >= 8 ? 2 : 1
    guard abs(left.count - right.count) <= limit, left.count > 2, left.count < 40 else {
      return false
    }
    return between(left, right) <= limit
  }

  /// The least number of letters to add, drop or change.
  static func between(_ left: String, _ right: String) -> Int {
    let (first, second) = (Array(left), Array(right))
    var row = Array(0...second.count)
    for (index, letter) in first.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for (column, other) in second.enumerated() {
        let cost = min(row[column] + 1, row[column + 1] + 1, diagonal + (letter == other ? 0 : 1))
        diagonal = row[column + 1]
        row[column + 1] = cost
      }
    }
    return row[second.count]
  }
}
