/// Bounds of a price, bands, and the orders that answers stand in.
extension Phrase {
  static func andUp(_ amount: Peso) -> Phrase {
    Phrase("\(amount.formatted) and up", "\(amount.formatted) pataas")
  }

  static func over(_ amount: Peso) -> Phrase {
    Phrase("over \(amount.formatted)", "higit sa \(amount.formatted)")
  }

  static func upTo(_ amount: Peso) -> Phrase {
    Phrase("up to \(amount.formatted)", "hanggang \(amount.formatted)")
  }

  static func under(_ amount: Peso) -> Phrase {
    Phrase("under \(amount.formatted)", "wala pang \(amount.formatted)")
  }

  static func from(_ amount: Peso) -> Phrase {
    Phrase("from \(amount.formatted)", "mula \(amount.formatted)")
  }

  static func toUnder(_ amount: Peso) -> Phrase {
    Phrase("to under \(amount.formatted)", "pero wala pang \(amount.formatted)")
  }

  static func between(_ lower: Peso, _ upper: Peso) -> Phrase {
    Phrase(
      "\(lower.formatted) to \(upper.formatted)", "\(lower.formatted) hanggang \(upper.formatted)")
  }

  static func between(_ lower: Phrase, _ upper: Phrase) -> Phrase {
    lower + Phrase(same: " ") + upper
  }

  static func band(_ lower: Peso, _ upper: Peso) -> Phrase {
    Phrase(
      "\(lower.formatted) to under \(upper.formatted)",
      "\(lower.formatted) hanggang wala pang \(upper.formatted)")
  }

  static let cheapestFirst = Phrase("cheapest first", "pinakamura muna")
  static let dearestFirst = Phrase("dearest first", "pinakamahal muna")
  static let bestValueFirst = Phrase("best value first", "pinakasulit muna")
  static let newestFirst = Phrase("newest first", "pinakabago muna")
  static let largestBatteryFirst = Phrase(
    "largest battery first", "pinakamalaking battery muna")
  static let mostStorageFirst = Phrase("most storage first", "pinakamalaking storage muna")
  static let mostRAMFirst = Phrase("most RAM first", "pinakamalaking RAM muna")
}
