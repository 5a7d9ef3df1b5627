import Catalog
import Rendering

/// How many phones stand in each band, as columns.
struct BandChart {
  let bands: [BandCount]

  func picture(label: String) -> String {
    var frame = ChartFrame()
    frame.left = 6
    frame.right = 6
    frame.top = 20
    let most = Double(bands.map { $0.phones }.max() ?? 0)
    let width = frame.plotWidth / Double(max(1, bands.count))
    var svg = SVG()
    for (index, count) in bands.enumerated() {
      let share = most > 0 ? Double(count.phones) / most : 0
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
  static func bar(_ count: Int, of most: Int) -> String {
    let width = most > 0 && count > 0 ? max(1, count * 100 / most) : 0
    return "<svg class=\"bar\" viewBox=\"0 0 100 10\" preserveAspectRatio=\"none\" "
      + "aria-hidden=\"true\"><rect width=\"\(width)\" height=\"10\"/></svg>"
  }
}

extension PriceBand {
  /// `₱7,000–9,999`, `under ₱5,000`, `₱50,000 and up`: a band as a heading.
  var heading: String {
    guard let upper else { return "\(lower.formatted) and up" }
    if lower.centavos == 0 { return "under \(upper.formatted)" }
    let last = Peso(centavos: upper.centavos - 100).formatted
    return "\(lower.formatted)–\(last.dropFirst())"
  }

  /// `<5k`, `7k`, `50k+`: a band under a column.
  var edge: String {
    guard let upper else { return "\(Self.thousands(lower))k+" }
    return lower.centavos == 0 ? "<\(Self.thousands(upper))k" : "\(Self.thousands(lower))k"
  }

  /// The folder of its page: `7000-10000`, `50000-up`.
  var slug: String { upper == nil ? "\(lower.plain)-up" : id }

  private static func thousands(_ amount: Peso) -> String { (amount.inPesos / 1000).plain }
}
