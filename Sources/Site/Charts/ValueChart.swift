import Catalog
import Rendering

/// Value against price: a dot for each phone, the first three of the list numbered.
struct ValueChart {
  /// One phone: price in pesos and value, 0…1000, in the order of the list.
  let phones: [(price: Double, value: Double)]

  private static let fewest = 4
  private static let named = 3

  /// The picture; `nil` where too few phones show no pattern.
  func picture(of list: String) -> String? {
    guard phones.count >= Self.fewest else { return nil }
    let prices = phones.map { $0.price }
    let values = phones.map { $0.value }
    let across = ChartAxis(from: prices.min() ?? 0, to: prices.max() ?? 0, steps: 5)
    let up = ChartAxis(from: max(0, (values.min() ?? 0) - 20), to: values.max() ?? 0)
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
    for phone in phones.dropFirst(Self.named) {
      svg.circle(
        "dot", x: frame.x(across.place(phone.price)), y: frame.y(up.place(phone.value)), radius: 4)
    }
    for (index, phone) in phones.prefix(Self.named).enumerated() {
      let (x, y) = (frame.x(across.place(phone.price)), frame.y(up.place(phone.value)))
      let isRight = x > frame.width / 2
      svg.circle("dot top", x: x, y: y, radius: 4.5)
      svg.label(
        String(index + 1), x: x + (isRight ? -8 : 8), y: y + 4, isRight ? .end : .start,
        style: "t-ink")
    }
    return svg.picture(
      width: frame.width, height: frame.height,
      label: "Value against price of \(list); the list below holds the same figures")
  }
}
