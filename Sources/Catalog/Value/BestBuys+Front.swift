extension BestBuys {
  /// The front of points that come one after the other, the cheapest first; it holds no others.
  package struct Front {
    private var points: [Point] = []
    private var phones: Set<String> = []
    /// The points of the price that came last, which may still come in any order.
    private var open: [Point] = []

    package init() {}

    /// - Parameter point: costs at least what the one before costs.
    package mutating func add(_ point: Point) {
      if let last = open.last, last.price != point.price { close() }
      open.append(point)
    }

    /// At one price the better come first: whatever beats a point then comes before it, and if it
    /// is itself beaten, then by one that is on the front and beats the point as well.
    private mutating func close() {
      for point in open.sorted(by: { $1.values.lexicographicallyPrecedes($0.values) }) {
        if let last = points.last, last.price == point.price, last.values == point.values {
          phones.insert(point.phone)
        } else if !points.contains(where: { $0.beats(point) }) {
          points.append(point)
          phones.insert(point.phone)
        }
      }
      open = []
    }

    /// The phones of the front.
    package mutating func marks(on terms: [ValueTerm]) -> BestBuyMarks {
      close()
      return BestBuyMarks(terms: terms, phones: phones)
    }
  }
}
