package import Catalog

/// How many phones stand in each band.
package struct BandChart: Hashable, Sendable {
  let bands: [BandCount]

  package init(bands: [BandCount]) {
    self.bands = bands
  }

  /// The most phones of a band.
  var most: Int { bands.map { $0.phones }.max() ?? 0 }

  /// The bands as columns.
  package func picture(label: String) -> String {
    var frame = ChartFrame()
    frame.left = 6
    frame.right = 6
    frame.top = 20
    let width = frame.plotWidth / Double(max(1, bands.count))
    var svg = SVG()
    for (index, count) in bands.enumerated() {
      let share = most > 0 ? Double(count.phones) / Double(most) : 0
      let left = frame.left + Double(index) * width
      svg.rectangle(
        "f0", x: left + 3, y: frame.y(share), width: width - 6,
        height: share * frame.plotHeight, radius: 2)
      svg.label(
        String(count.phones), x: left + width / 2, y: frame.y(share) - 5, .middle, style: "t-ink")
      svg.label(
        count.band.edge, x: left + width / 2, y: frame.height - 8, .middle)
    }
    return svg.picture(width: frame.width, height: frame.height, label: label)
  }

  /// A bar as an ornament beside the figure it shows.
  package static func bar(_ count: Int, of most: Int) -> String {
    let width = most > 0 && count > 0 ? max(1, count * 100 / most) : 0
    return "<svg class=\"bar\" viewBox=\"0 0 100 10\" preserveAspectRatio=\"none\" "
      + "aria-hidden=\"true\"><rect width=\"\(width)\" height=\"10\"/></svg>"
  }
}

extension PriceBand {
  /// `<5k`, `7k`, `50k+`: a band under a column.
  var edge: String {
    guard let upper else { return "\(Self.thousands(lower))k+" }
    return lower.centavos == 0 ? "<\(Self.thousands(upper))k" : "\(Self.thousands(lower))k"
  }

  private static func thousands(_ amount: Peso) -> String { (amount.inPesos / 1000).plain }
}
