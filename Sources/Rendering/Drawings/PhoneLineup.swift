package import Catalog

/// Phones side by side at one scale, with a ₱20 coin, for people who choose with their eyes.
package struct PhoneLineup {
  private let phones: [(name: String, drawing: PhoneDrawing)]

  private static let gap = 9.0
  /// Room for the numbers under the phones.
  private static let foot = 14.0

  /// `nil` where none of the phones can be drawn.
  package init?(_ offers: [Offer]) {
    phones = offers.compactMap { offer in
      PhoneDrawing(offer.phone).map { (offer.name, $0) }
    }
    if phones.isEmpty { return nil }
  }

  package var picture: Phrase {
    let tallest = phones.map { $0.drawing.frontSize.height }.max() ?? 0
    var svg = SVG()
    var x = 0.0
    for (index, phone) in phones.enumerated() {
      let size = phone.drawing.frontSize
      phone.drawing.drawFront(in: &svg, x: x, y: tallest - size.height)
      svg.label(
        String(index + 1), x: x + size.width / 2, y: tallest + Self.foot - 1, .middle,
        style: "d-dim", size: 12)
      x += size.width + Self.gap
    }
    Coin.draw(in: &svg, x: x, y: tallest - Coin.diameter)
    return svg.picture(
      width: x + Coin.diameter, height: tallest + Self.foot, margin: 1,
      label: .besideCoinAtOneScale(.all(phones.map { $0.name })))
  }

  package var caption: Phrase {
    let names = phones.enumerated().map { "\($0 + 1) \($1.name)" }
    let open = phones.contains { $0.drawing.body == nil }
    let scale = Phrase.allAtOneScale(names.joined(separator: " · "))
    return open ? scale + .onlyScreensKnown : scale
  }
}
