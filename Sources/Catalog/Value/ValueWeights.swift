/// How much each term counts for each use, in percent; every column adds up to 100.
public enum ValueWeights {
  /// The published table: one row a term, one column a use, `any` for none in particular.
  public static let table = """
    term              any  gaming  camera  battery  kids  seniors  school  work
    chipset            16      34      12        5     5        4      12     9
    ram                 7      14       4        3     4        3       8     7
    storage             8       6       6        4     9        4       9     6
    display             7      12       7        3     3        5       7     4
    screen_size         2       3       1        3     5       15       6     4
    battery             9      11       5       36    16       15      12    18
    charging            5       5       3       14     2        2       4     9
    camera              7       0      30        2     2        2       2     3
    selfie              3       0      12        0     2        2       4     1
    network             4       3       2        2     2        2       4     8
    nfc                 2       0       0        0     0        0       0     1
    water_resistance    2       0       2        2    10        4       1     6
    recency            15      10      12       14    21       22      16    13
    price              13       2       4       12    19       20      15    11
    """

  /// The columns of the table: no particular use first, then every use.
  public static let columns: [Use?] = [nil] + Use.allCases.map { Use?.some($0) }

  /// The weights for a use, in percent; terms that do not count are 0.
  public static func of(use: Use?) -> [ValueTerm: Int] {
    guard let column = columns.firstIndex(of: use) else { return [:] }
    return rows.reduce(into: [:]) { $0[$1.term] = $1.weights[column] }
  }

  /// The weights of several uses, each term's added up: divided by the number of uses they are the
  /// mean. Those of no particular use where there is none.
  public static func of(uses: [Use]) -> [ValueTerm: Int] {
    guard let first = uses.first else { return of(use: nil) }
    return uses.dropFirst().reduce(into: of(use: first)) { sum, use in
      for (term, weight) in of(use: use) { sum[term, default: 0] += weight }
    }
  }

  /// The terms that count for these uses, with ``of(uses:)``, in the order of the table.
  package static func inOrder(of uses: [Use]) -> [(term: ValueTerm, weight: Int)] {
    let asked = uses.isEmpty ? [nil] : uses.map { Use?.some($0) }
    let counted = columns.indices.flatMap { column in
      asked.filter { $0 == columns[column] }.map { _ in column }
    }
    return rows.compactMap { row in
      let weight = counted.reduce(0) { $0 + row.weights[$1] }
      return weight > 0 ? (term: row.term, weight: weight) : nil
    }
  }

  /// The rows of the table, each with a weight for every one of ``columns``.
  private static let rows: [(term: ValueTerm, weights: [Int])] =
    table.utf8.split(separator: 0x0A).dropFirst().compactMap { line in
      let cells = line.split(separator: 0x20)
      guard let name = cells.first, let term = ValueTerm(rawValue: String(Substring(name))) else {
        return nil
      }
      return (term: term, weights: cells.dropFirst().map(number))
    }

  private static func number(_ digits: Substring.UTF8View) -> Int {
    digits.reduce(0) { $0 * 10 + Int($1 & 0x0F) }
  }
}
