public import Catalog

/// How much each term counts for each use, in percent; every column adds up to 100.
public enum ValueWeights {
  /// The published table: one row a term, one column a use, `any` for none in particular.
  public static let table = """
    term              any  gaming  camera  battery  kids  seniors  school  work
    chipset            18      34      12        6     8        6      14    12
    ram                 8      14       4        4     6        4       9     9
    storage             8       6       6        4    10        5      10     7
    display             8      12       7        4     5        6       8     5
    screen_size         2       3       1        4     5       16       7     5
    battery            10      11       5       36    18       16      13    18
    charging            6       5       3       14     3        3       5     9
    camera              8       0      30        2     3        3       3     4
    selfie              3       0      12        0     2        2       6     2
    network             5       3       2        2     2        2       4     8
    nfc                 2       0       0        0     0        0       0     2
    water_resistance    2       0       2        2    10        5       2     7
    recency            14      10      12       16    15       18      12    10
    price               6       2       4        6    13       14       7     2
    """

  /// The columns of the table: no particular use first, then every use.
  public static let columns: [Use?] = [nil] + Use.allCases.map { Use?.some($0) }

  /// The weights for a use, in percent; terms that do not count are 0.
  public static func of(use: Use?) -> [ValueTerm: Int] { weights[use] ?? [:] }

  private static let weights: [Use?: [ValueTerm: Int]] = {
    let rows = table.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
    let uses = rows.first?.dropFirst().map { Use(rawValue: $0) } ?? []
    var weights: [Use?: [ValueTerm: Int]] = [:]
    for row in rows.dropFirst() {
      guard let term = row.first.flatMap(ValueTerm.init) else { continue }
      for (use, weight) in zip(uses, row.dropFirst().compactMap { Int($0) }) {
        weights[use, default: [:]][term] = weight
      }
    }
    return weights
  }()
}
