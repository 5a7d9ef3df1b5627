/// Years of launch, both ends included, either end open.
public struct YearRange: Hashable, Sendable {
  public var from: Int?
  public var to: Int?

  public init(from: Int? = nil, to: Int? = nil) {
    self.from = from
    self.to = to
  }

  public func contains(_ year: Int) -> Bool {
    (from.map { $0 <= year } ?? true) && (to.map { year <= $0 } ?? true)
  }

  /// The year, where the range is one year.
  public var only: Int? { from == to ? from : nil }
}
