/// One of the half-open ranges of price that partition all prices.
public struct PriceBand: Hashable, Sendable {
  /// Lowest price in the band.
  public let lower: Peso
  /// First price above the band; `nil` for the last band.
  public let upper: Peso?

  /// All bands from the cheapest up; every amount from ₱0 is in exactly one.
  public static let all: [PriceBand] = {
    let edges = [0, 5_000, 7_000, 10_000, 12_000, 15_000, 20_000, 25_000, 35_000, 50_000]
    return edges.indices.map { index in
      PriceBand(
        lower: Peso(pesos: edges[index]),
        upper: index + 1 < edges.count ? Peso(pesos: edges[index + 1]) : nil)
    }
  }()

  private init(lower: Peso, upper: Peso?) {
    self.lower = lower
    self.upper = upper
  }

  /// The band that `amount` is in; the first for a negative amount, which no catalogue can hold.
  public init(containing amount: Peso) {
    self = Self.all.last { $0.lower <= amount } ?? Self.all[0]
  }

  public func contains(_ amount: Peso) -> Bool {
    amount >= lower && upper.map { amount < $0 } ?? true
  }

  /// `7000-10000`; the last is `50000+`.
  public var id: String {
    upper.map { "\(lower.plain)-\($0.plain)" } ?? "\(lower.plain)+"
  }

  /// `₱7,000 to under ₱10,000`; the ends say `under ₱5,000` and `₱50,000 and up`.
  public var words: Phrase {
    guard let upper else { return .andUp(lower) }
    return lower == Peso(pesos: 0)
      ? .under(upper) : .band(lower, upper)
  }
}
