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

extension YearRange {
  /// The years that can be asked for: before the first list there is nothing, and no list is of a
  /// year that far ahead.
  public static let limits = 2000...2100

  /// Reads `2024`, `2020..2023`, `2020-2023`, `2023..` and `..2021`, in either order; `nil` for
  /// anything else.
  public init?(text: String) {
    let bytes = Array(text.utf8)
    if let only = Self.year(bytes[...]) {
      self.init(from: only, to: only)
      return
    }
    guard let sign = bytes.firstIndex(where: { $0 == 0x2E || $0 == 0x2D }) else { return nil }
    let isDots = bytes[sign] == 0x2E
    guard !isDots || (sign + 1 < bytes.count && bytes[sign + 1] == 0x2E) else { return nil }
    let (first, second) = (bytes[..<sign], bytes[(sign + (isDots ? 2 : 1))...])
    let (from, to) = (Self.year(first), Self.year(second))
    guard from != nil || to != nil, from != nil || first.isEmpty, to != nil || second.isEmpty
    else { return nil }
    if let from, let to, from > to {
      self.init(from: to, to: from)
    } else {
      self.init(from: from, to: to)
    }
  }

  private static func year(_ digits: ArraySlice<UInt8>) -> Int? {
    guard digits.count == 4, digits.allSatisfy({ (48...57).contains($0) }) else { return nil }
    let year = digits.reduce(0) { $0 * 10 + Int($1 - 48) }
    return limits.contains(year) ? year : nil
  }
}
