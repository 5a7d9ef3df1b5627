import Catalog

/// Writes pictures of lines and shapes, whose looks the stylesheet gives by their classes.
package struct SVG {
  private var shapes = ""

  package init() {}

  package mutating func rectangle(
    _ style: String, x: Double, y: Double, width: Double, height: Double, radius: Double = 0
  ) {
    let round = radius > 0 ? " rx=\"\(Self.text(radius))\"" : ""
    shapes +=
      "<rect class=\"\(style)\" x=\"\(Self.text(x))\" y=\"\(Self.text(y))\" "
      + "width=\"\(Self.text(max(0, width)))\" height=\"\(Self.text(max(0, height)))\"\(round)/>"
  }

  /// - Parameter title: what is said of it where a pointer rests on it.
  package mutating func circle(
    _ style: String, x: Double, y: Double, radius: Double, title: String? = nil
  ) {
    let end = title.map { "><title>\(HTMLText.escaped($0))</title></circle>" } ?? "/>"
    shapes +=
      "<circle class=\"\(style)\" cx=\"\(Self.text(x))\" cy=\"\(Self.text(y))\" "
      + "r=\"\(Self.text(radius))\"\(end)"
  }

  package mutating func path(_ style: String, _ steps: String) {
    shapes += "<path class=\"\(style)\" d=\"\(steps)\"/>"
  }

  package enum Anchor: String { case start, middle, end }

  package mutating func label(
    _ words: String, x: Double, y: Double, _ anchor: Anchor = .start, style: String? = nil,
    size: Double? = nil
  ) {
    let style = style.map { " class=\"\($0)\"" } ?? ""
    let size = size.map { " font-size=\"\(Self.text($0))\"" } ?? ""
    let anchor = anchor == .start ? "" : " text-anchor=\"\(anchor.rawValue)\""
    shapes +=
      "<text\(style) x=\"\(Self.text(x))\" y=\"\(Self.text(y))\"\(size)\(anchor)>"
      + "\(HTMLText.escaped(words))</text>"
  }

  /// A picture within this one.
  mutating func embed(_ picture: String, y: Double, width: Double, height: Double) {
    guard picture.begins(with: "<svg ") else { return }
    shapes +=
      "<svg x=\"0\" y=\"\(Self.text(y))\" width=\"\(Self.text(width))\" "
      + "height=\"\(Self.text(height))\" \(String(picture.unicodeScalars.dropFirst(5)))"
  }

  /// The picture as a file that stands alone, twice as large on a screen as its units.
  func file(
    width: Double, height: Double, margin: Double, label: String, style: String
  ) -> String {
    let (wide, high) = (Self.text(width + 2 * margin), Self.text(height + 2 * margin))
    let corner = Self.text(-margin)
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"\(corner) \(corner) \(wide) "
      + "\(high)\" width=\"\(Self.text(2 * width + 4 * margin))\" "
      + "height=\"\(Self.text(2 * height + 4 * margin))\" role=\"img\" "
      + "aria-label=\"\(HTMLText.escaped(label))\">\n<title>\(HTMLText.escaped(label))</title>\n"
      + "<style>\n\(style)\n</style>\n<rect class=\"back\" x=\"\(corner)\" y=\"\(corner)\" "
      + "width=\"\(wide)\" height=\"\(high)\"/>\n\(shapes)\n</svg>\n"
  }

  /// The whole picture, described for those who do not see it.
  package func picture(width: Double, height: Double, label: String) -> String {
    "<svg viewBox=\"0 0 \(Self.text(width)) \(Self.text(height))\" role=\"img\" "
      + "aria-label=\"\(HTMLText.escaped(label))\">\(shapes)</svg>"
  }

  /// The shapes as an ornament beside words that say the same, at so many pixels a unit.
  package func ornament(width: Double, height: Double, margin: Double, scale: Double) -> String {
    let (wide, high) = (width + 2 * margin, height + 2 * margin)
    return "<svg viewBox=\"\(Self.text(-margin)) \(Self.text(-margin)) \(Self.text(wide)) "
      + "\(Self.text(high))\" width=\"\(Self.text(wide * scale))\" "
      + "height=\"\(Self.text(high * scale))\" aria-hidden=\"true\">\(shapes)</svg>"
  }

  /// The whole picture with a margin around it, described in every language.
  func picture(width: Double, height: Double, margin: Double, label: Phrase) -> Phrase {
    .inEach { language in
      picture(width: width, height: height, margin: margin, label: label.in(language))
    }
  }

  /// The whole picture with a margin around it.
  package func picture(width: Double, height: Double, margin: Double, label: String) -> String {
    "<svg viewBox=\"\(Self.text(-margin)) \(Self.text(-margin)) \(Self.text(width + 2 * margin)) "
      + "\(Self.text(height + 2 * margin))\" role=\"img\" "
      + "aria-label=\"\(HTMLText.escaped(label))\">\(shapes)</svg>"
  }

  /// A number with at most two decimals, in as few characters as it can.
  package static func text(_ number: Double) -> String {
    guard number.isFinite, abs(number) < 1e9 else { return "0" }
    let hundredths = Int((number * 100).rounded())
    let (whole, rest) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
    let sign = hundredths < 0 ? "-" : ""
    guard rest > 0 else { return "\(sign)\(whole)" }
    let decimals = rest % 10 == 0 ? "\(rest / 10)" : rest < 10 ? "0\(rest)" : "\(rest)"
    return "\(sign)\(whole).\(decimals)"
  }
}
