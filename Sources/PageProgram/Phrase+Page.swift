internal import Catalog

/// What a page says of a question: how each word was taken, and why there is no answer.
extension Phrase {
  static let used = Phrase("used", "ginamit")
  static let ignored = Phrase("ignored", "hindi pinansin")
  static let notUnderstood = Phrase("not understood", "hindi naintindihan")

  static func ignored(_ why: String) -> Phrase {
    Phrase("ignored: \(why)", "hindi pinansin: \(why)")
  }

  static func notUnderstood(_ near: String) -> Phrase {
    Phrase(
      "not understood; did you mean “\(near)”?",
      "hindi naintindihan; “\(near)” ba ang ibig sabihin?")
  }

  static func orMeant(_ near: String) -> Phrase {
    Phrase(" (did you mean “\(near)”?)", " (“\(near)” ba ang ibig sabihin?)")
  }

  static func nothingUnderstood(
    _ words: Phrase, _ notes: Phrase, _ examples: String
  ) -> Phrase {
    Phrase(
      "Nothing of the question was understood: \(words). \(notes)Questions that work: \(examples).",
      "Walang naintindihan sa tanong: \(words). \(notes)Subukan ang mga ito: \(examples).")
  }

  static func noPriceIsBoth(_ bounds: Phrase) -> Phrase {
    Phrase(
      "No price is both \(bounds); drop one of the two bounds.",
      "Walang presyong sabay na \(bounds); alisin ang isa sa dalawang limit.")
  }
}
