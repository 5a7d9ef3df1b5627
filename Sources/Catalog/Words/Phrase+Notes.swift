/// What is said beside an answer of how a question was read.
extension Phrase {
  static func readAs(_ text: String, _ meant: String) -> Phrase {
    Phrase("Read “\(text)” as \(meant).", "Binasa ang “\(text)” bilang \(meant).")
  }

  static func softened(_ range: Phrase) -> Phrase {
    Phrase(
      "Read the two amounts as \(range): the first is softened, so the wider counts.",
      "Binasa ang dalawang halaga bilang \(range): may palugit ang una, kaya ang mas maluwag ang sinunod."
    )
  }

  static func onlyFirstCounts(_ text: String) -> Phrase {
    Phrase(
      "“\(text)” was ignored: only the first counts.",
      "Hindi isinama ang “\(text)”: ang una lang ang binilang.")
  }

  static func ordersIgnored(_ kept: String, _ ignored: String) -> Phrase {
    Phrase(
      "Ordered by “\(kept)”; \(ignored) was ignored.",
      "Inayos ayon sa “\(kept)”; hindi isinama ang \(ignored).")
  }

  static func asksForLess(_ text: String) -> Phrase {
    Phrase(
      "“\(text)” asks for less; specifications are minimums, so it was left out.",
      "Pababa ang hinihingi ng “\(text)”; minimum lang ang specs, kaya hindi ito isinama.")
  }

  static func noCondition(_ text: String) -> Phrase {
    Phrase(
      "“\(text)” is nothing that phones can be chosen by.",
      "Hindi mapagpipilian ng phone ang “\(text)”.")
  }

  static func useLeftOut(_ text: String) -> Phrase {
    Phrase(
      "“\(text)” was left out: a use cannot be excluded.",
      "Hindi isinama ang “\(text)”: hindi maaalis ang isang gamit.")
  }

  static func modelLeftOut(_ text: String) -> Phrase {
    Phrase(
      "“\(text)” was left out: only brands can be left out.",
      "Hindi isinama ang “\(text)”: brand lang ang puwedeng alisin.")
  }

  static func otherCurrency(_ text: String) -> Phrase {
    Phrase(
      "“\(text)” is no price in pesos, so it was left out; say it in pesos.",
      "Hindi presyo sa piso ang “\(text)”, kaya hindi ito isinama; sabihin ito sa piso.")
  }

  static func noNumber(_ text: String) -> Phrase {
    Phrase(
      "“\(text)” is no number as it stands, so it was left out; write it as 12,990 or 12990.",
      "Hindi numero ang “\(text)”, kaya hindi ito isinama; isulat bilang 12,990 o 12990.")
  }

  static func tooLarge(_ text: String) -> Phrase {
    Phrase(
      "“\(text)” is more than any phone costs, so it was left out.",
      "Walang phone na ganoon kamahal ang “\(text)”, kaya hindi ito isinama.")
  }

  static func instalment(_ text: String) -> Phrase {
    Phrase(
      "“\(text)” is about instalments; the catalogue knows whole prices, so it sets no bound.",
      "Hulugan ang “\(text)”; buong presyo lang ang nasa catalogue, kaya hindi ito ginawang limit.")
  }

  static func noPrice(_ text: String) -> Phrase {
    Phrase(
      "“\(text)” is no price, so it sets no bound.",
      "Hindi presyo ang “\(text)”, kaya hindi ito ginawang limit.")
  }

  static func notInCatalogue(_ text: String) -> Phrase {
    Phrase(
      "“\(text)” is not in the catalogue, which lists smartphones only.",
      "Wala sa catalogue ang “\(text)”; smartphone lang ang nakalista rito.")
  }

  static func onlyNewPhones(_ text: String) -> Phrase {
    Phrase(
      "“\(text)” is not in the catalogue, which lists new phones only.",
      "Wala sa catalogue ang “\(text)”; bagong phone lang ang nakalista rito.")
  }

  static func sharedName(_ text: String, _ phones: String, more: Int) -> Phrase {
    let rest = more > 0 ? Phrase(" or \(more) more", " o \(more) pang iba") : Phrase(same: "")
    return Phrase(
      "“\(text)” may be \(phones)\(rest); name the brand to see one alone.",
      "Puwedeng \(phones)\(rest) ang “\(text)”; banggitin ang brand para isa lang ang makita.")
  }
}
