package import Catalog

/// A phone drawn to scale from its facts, in millimetres; pictures of makers are not ours to show.
package struct PhoneDrawing {
  /// Outline, where its sides are known.
  package let body: (width: Double, height: Double)?
  let thickness: Double?
  /// Screen, where its diagonal is known and its shape follows from the resolution or the body.
  package let screen: (width: Double, height: Double)?
  let inches: Double?
  let cameras: Int?

  private static let gap = 8.0

  /// `nil` where nothing can be drawn.
  package init?(_ phone: Phone) {
    let facts = phone.specifications
    if let width = facts.widthMM, let height = facts.heightMM {
      body = (width, height)
    } else {
      body = nil
    }
    thickness = facts.thicknessMM
    inches = facts.displayInches
    cameras = facts.rearCameras
    screen = Self.screen(facts, in: body)
    guard body != nil || screen != nil else { return nil }
  }

  /// A screen that is larger than the body it is in is one that unfolds, and is not drawn in it.
  private static func screen(
    _ facts: Specifications, in body: (width: Double, height: Double)?
  ) -> (width: Double, height: Double)? {
    guard let inches = facts.displayInches else { return nil }
    let pixels = facts.resolution?.parts(between: "x").compactMap { Double($0) } ?? []
    var sides = pixels.count == 2 ? (min(pixels[0], pixels[1]), max(pixels[0], pixels[1])) : nil
    // Without a resolution the screen has the shape of the body less a rim.
    if sides == nil, let body, body.width > 10, body.height > 10 {
      sides = (body.width - 5, body.height - 8)
    }
    guard let (short, long) = sides, short > 0 else { return nil }
    let scale = inches * 25.4 / (short * short + long * long).squareRoot()
    let size = (width: short * scale, height: long * scale)
    if let body, size.width > body.width + 1 || size.height > body.height + 1 { return nil }
    guard let body else { return size }
    return (min(size.width, body.width - 2), min(size.height, body.height - 2))
  }

  /// The sides of the front as it is drawn.
  package var frontSize: (width: Double, height: Double) {
    body ?? screen.map { ($0.width + 5, $0.height + 8) } ?? (0, 0)
  }

  /// The front alone, as an ornament of a card; all cards have the same scale.
  package var front: String {
    var svg = SVG()
    drawFront(in: &svg, x: 0)
    return svg.ornament(
      width: frontSize.width, height: frontSize.height, margin: 1, scale: 0.72)
  }

  /// Front, back and side beside a ₱20 coin.
  package func picture(of name: String) -> Phrase {
    var svg = SVG()
    var x = 0.0
    let size = frontSize
    drawFront(in: &svg, x: 0)
    x += size.width + Self.gap
    if let body {
      drawBack(body, in: &svg, x: x)
      x += body.width + Self.gap
      if let thickness {
        svg.rectangle(
          "d-body", x: x, y: 0, width: thickness, height: body.height,
          radius: min(3, thickness / 2))
        x += thickness + Self.gap
      }
    }
    Coin.draw(in: &svg, x: x, y: max(0, size.height - Coin.diameter))
    return svg.picture(
      width: x + Coin.diameter, height: max(size.height, Coin.diameter), margin: 1,
      label: body == nil ? .screenBesideCoin(name) : .fromAllSides(name))
  }

  /// What the picture shows and what it does not.
  package var caption: Phrase {
    guard let body else { return .onlyScreenDrawn }
    let sides = [body.height, body.width, thickness].compactMap { $0?.plain }
    return .drawnToScale(sides.joined(separator: " × "))
  }

  func drawFront(in svg: inout SVG, x: Double, y: Double = 0) {
    let size = frontSize
    svg.rectangle(
      body == nil ? "d-open" : "d-body", x: x, y: y, width: size.width, height: size.height,
      radius: Self.corner(of: size.width))
    guard let screen else { return }
    let left = x + (size.width - screen.width) / 2
    let top = y + (size.height - screen.height) / 2
    svg.rectangle(
      "d-screen", x: left, y: top, width: screen.width, height: screen.height,
      radius: size.height - screen.height < 14 ? 5 : 1)
    let right = left + screen.width
    svg.path(
      "d-glass",
      "M\(SVG.text(left + screen.width * 0.55)) \(SVG.text(top + 0.6))H\(SVG.text(right - 4))"
        + "Q\(SVG.text(right - 0.6)) \(SVG.text(top + 0.6)) \(SVG.text(right - 0.6)) "
        + "\(SVG.text(top + 4))V\(SVG.text(top + screen.height * 0.42))Z")
    if let inches {
      svg.label(
        "\(inches.plain)″", x: x + size.width / 2, y: y + size.height / 2 + 4, .middle,
        style: "d-inch", size: 11)
    }
  }

  /// How round the corners of a body of this width are, in millimetres.
  private static func corner(of width: Double) -> Double { min(9, width * 0.12) }

  private func drawBack(
    _ body: (width: Double, height: Double), in svg: inout SVG, x: Double
  ) {
    svg.rectangle(
      "d-body", x: x, y: 0, width: body.width, height: body.height,
      radius: Self.corner(of: body.width))
    let count = min(cameras ?? 0, 6)
    for index in 0..<count {
      let (column, row) = count <= 3 ? (0, index) : (index % 2, index / 2)
      svg.circle(
        "d-lens", x: x + 11 + Double(column) * 13, y: 12 + Double(row) * 13.5, radius: 5)
    }
  }
}

/// The ₱20 coin, which everybody has in hand.
enum Coin {
  /// Millimetres, as the central bank gives it for the coin of 2019.
  static let diameter = 30.0

  static func draw(in svg: inout SVG, x: Double, y: Double) {
    let radius = diameter / 2
    svg.circle("d-coin", x: x + radius, y: y + radius, radius: radius)
    svg.circle("d-coin-in", x: x + radius, y: y + radius, radius: radius * 0.68)
    svg.label(
      "₱20", x: x + radius, y: y + radius + 3, .middle, style: "d-coin-t", size: 8)
  }
}
