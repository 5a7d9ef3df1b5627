package import Catalog

/// Value against price: a dot for each phone, some of them marked and numbered.
package struct ValueChart: Hashable, Sendable {
  /// One phone: price in pesos and value, 0…1000.
  package struct Dot: Hashable, Sendable {
    let price: Double
    let value: Double
    /// Whether it stands out.
    let isMarked: Bool
    /// What stands beside its dot: `1`.
    let number: Int?

    package init(price: Peso, value: Int, isMarked: Bool = false, number: Int? = nil) {
      self.price = price.inPesos
      self.value = Double(value)
      self.isMarked = isMarked
      self.number = number
    }
  }

  let dots: [Dot]

  private static let fewest = 4

  /// `nil` where too few phones show no pattern.
  package init?(dots: [Dot]) {
    guard dots.count >= Self.fewest else { return nil }
    self.dots = dots
  }

  /// Marks along the prices.
  var across: ChartAxis {
    let prices = dots.map { $0.price }
    return ChartAxis(from: prices.min() ?? 0, to: prices.max() ?? 0, steps: 5)
  }

  /// Marks along the values.
  var up: ChartAxis {
    let values = dots.map { $0.value }
    return ChartAxis(from: max(0, (values.min() ?? 0) - 20), to: values.max() ?? 0)
  }

  package func picture(label: String) -> String {
    let (across, up) = (across, up)
    var frame = ChartFrame()
    frame.left = 34
    frame.right = 14
    var svg = SVG()
    frame.drawMarks(up, in: &svg) { $0.plain }
    for (index, mark) in across.marks.enumerated() {
      let isLast = index == across.marks.count - 1
      svg.label(
        Peso.short(mark), x: frame.x(across.place(mark)), y: frame.height - 6,
        index == 0 ? .start : isLast ? .end : .middle)
    }
    for dot in dots where !dot.isMarked {
      svg.circle(
        "dot", x: frame.x(across.place(dot.price)), y: frame.y(up.place(dot.value)), radius: 4)
    }
    for dot in dots where dot.isMarked {
      let (x, y) = (frame.x(across.place(dot.price)), frame.y(up.place(dot.value)))
      svg.circle("dot top", x: x, y: y, radius: 4.5)
    }
    var numbers = NumberPlaces(middle: frame.width / 2)
    for dot in dots.sorted(by: { ($0.number ?? 0) < ($1.number ?? 0) }) {
      guard let number = dot.number else { continue }
      let place = numbers.place(
        of: number, x: frame.x(across.place(dot.price)), y: frame.y(up.place(dot.value)))
      svg.label(String(number), x: place.x, y: place.y, place.anchor, style: "t-ink")
    }
    return svg.picture(width: frame.width, height: frame.height, label: label)
  }
}

/// Places for numbers beside their dots, so that no number lies on another.
private struct NumberPlaces {
  let middle: Double
  private var taken: [(x: Double, y: Double, width: Double)] = []

  init(middle: Double) {
    self.middle = middle
  }

  /// Beside the dot towards the middle, else on its other side, above or below it.
  mutating func place(
    of number: Int, x: Double, y: Double
  ) -> (x: Double, y: Double, anchor: SVG.Anchor) {
    let width = Double(String(number).count) * 7
    let right = (x: x + 8, y: y + 4, anchor: SVG.Anchor.start)
    let left = (x: x - 8, y: y + 4, anchor: SVG.Anchor.end)
    let sides = x > middle ? [left, right] : [right, left]
    let ways =
      sides + [(x: x, y: y - 8, anchor: .middle), (x: x, y: y + 16, anchor: .middle)]
      + sides.map { ($0.x, $0.y + 10, $0.anchor) }
    let free = ways.first { way in
      let center = center(way.x, width, way.anchor)
      return taken.allSatisfy { other in
        abs(other.x - center) >= (other.width + width) / 2 || abs(other.y - way.y) >= 10
      }
    }
    let chosen = free ?? ways[0]
    taken.append((center(chosen.x, width, chosen.anchor), chosen.y, width))
    return chosen
  }

  private func center(_ x: Double, _ width: Double, _ anchor: SVG.Anchor) -> Double {
    switch anchor {
    case .start: x + width / 2
    case .middle: x
    case .end: x - width / 2
    }
  }
}
