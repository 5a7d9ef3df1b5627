import Catalog

/// What drawings of phones show, and what they do not.
extension Phrase {
  static let onlyScreenDrawn = Phrase(
    "Only the screen is drawn to scale: no source tells the size of the body. The coin measures 30 mm.",
    "Screen lang ang nakaguhit ayon sa sukat: walang source na nagsasabi ng laki ng katawan. 30 mm ang barya."
  )
  static let onlyScreensKnown = Phrase(
    " Of those with a dashed outline only the size of the screen is known.",
    " Laki ng screen lang ang alam sa mga putol-putol ang guhit.")

  static func screenBesideCoin(_ name: String) -> Phrase {
    Phrase(
      "The screen of \(name) beside a ₱20 coin", "Screen ng \(name) sa tabi ng ₱20 na barya")
  }

  static func fromAllSides(_ name: String) -> Phrase {
    Phrase(
      "\(name) from the front, the back and the side, beside a ₱20 coin",
      "Harap, likod at gilid ng \(name), sa tabi ng ₱20 na barya")
  }

  static func drawnToScale(_ sides: String) -> Phrase {
    Phrase(
      "Drawn to scale from its facts, \(sides) mm, beside a ₱20 coin of 30 mm: outline, screen and number of cameras. It is no picture of the maker.",
      "Iginuhit ayon sa totoong sukat, \(sides) mm, sa tabi ng ₱20 na baryang 30 mm: hugis, screen at bilang ng camera. Hindi ito larawan mula sa gumawa."
    )
  }

  static func besideCoinAtOneScale(_ names: Phrase) -> Phrase {
    Phrase(
      "\(names) beside a ₱20 coin, at one scale",
      "\(names) sa tabi ng ₱20 na barya, iisa ang sukatan")
  }

  static func allAtOneScale(_ names: String) -> Phrase {
    Phrase(
      "\(names). All at one scale, beside a ₱20 coin of 30 mm.",
      "\(names). Iisa ang sukatan ng lahat, sa tabi ng ₱20 na baryang 30 mm.")
  }
}
