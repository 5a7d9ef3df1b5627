import Catalog

extension Phrase {
  static let tooLittleToDraw = Phrase(
    "There is too little to draw.", "Kulang ang datos para may maiguhit.")
  static let noRoomToDraw = Phrase(
    "The terminal is too narrow to draw in.", "Masyadong makitid ang terminal para magguhit.")
  static let pricesOverTimeNote = Phrase(
    "Lines are official prices, each from the day it took effect; marks alone are prices of shops on the day they were read.",
    "Ang mga linya ay opisyal na presyo mula sa araw na nagkabisa; ang mga markang nag-iisa ay presyo ng tindahan noong araw na nabasa."
  )
  static let mediansByYearNote = Phrase(
    "Half of a brand’s phones of a year of launch started below its line, at that year’s end.",
    "Kalahati ng phone ng brand na lumabas sa taong iyon ang mas mura sa linya, sa dulo ng taon.")
  static let quartilesByYearNote = Phrase(
    "The starting prices of the phones of a year of launch, at that year’s end: half of them lie between the outer lines.",
    "Panimulang presyo ng mga phone ayon sa taon ng labas, sa dulo ng taon: nasa gitna ng dalawang dulong linya ang kalahati."
  )
  static let valueNote = Phrase(
    "Each dot is a phone: the further to the right the dearer, the higher the more phone for the money.",
    "Isang phone ang bawat tuldok: mas mahal kapag nasa kanan, mas sulit kapag mataas.")
  static let bestBuys = Phrase("Best buys", "Mga best buy")

  static func pricesFrom(_ publishers: [String]) -> Phrase {
    let names = publishers.prefix(4).joined(separator: ", ")
    let more = publishers.count - 4
    return more > 0
      ? Phrase(
        "Read from \(names) and \(more) more; presyo show lists every price with its page.",
        "Nabasa sa \(names) at \(more) pa; nasa presyo show ang bawat presyo at ang pahina nito.")
      : Phrase(
        "Read from \(names); presyo show lists every price with its page.",
        "Nabasa sa \(names); nasa presyo show ang bawat presyo at ang pahina nito.")
  }

  static func brandsDrawn(_ shown: Int, of all: Int) -> Phrase {
    Phrase(
      "Drawn are the \(shown) of \(all) brands with the most phones; name others to see them.",
      "Nakaguhit ang \(shown) sa \(all) brand na may pinakamaraming phone; banggitin ang iba para makita."
    )
  }

  static func tooFewInAYear(_ phones: Int) -> Phrase {
    Phrase(
      "A year with fewer than \(phones) priced phones has no mark.",
      "Walang marka ang taong wala pang \(phones) phone na may presyo.")
  }

  static func pricesByYear(_ brand: Phrase, _ limits: Phrase) -> Phrase {
    let title =
      brand.isEmpty
      ? Phrase("Median price by year of launch", "Gitnang presyo ayon sa taon ng labas")
      : Phrase(
        "Prices of \(brand) phones by year of launch",
        "Presyo ng mga \(brand) phone ayon sa taon ng labas")
    return limits.isEmpty ? title : title + Phrase(same: ": ") + limits
  }

  static func valueAgainstPrice(_ asked: Phrase) -> Phrase {
    let title = Phrase("Value against price", "Halaga laban sa presyo")
    return asked.isEmpty ? title : title + Phrase(same: ": ") + asked
  }

  static func bestBuysNumbered(_ terms: Phrase) -> Phrase {
    Phrase(
      "Numbered are best buys: no phone that matches and costs the same or less equals them in every one of \(terms).",
      "Best buy ang mga may numero: walang pasok na phone na kasingmura o mas mura na tumatapat sa lahat ng \(terms)."
    )
  }

  static func bestBuysBeside(_ count: Int) -> Phrase {
    Phrase(
      "Marked without a number are the other \(count).",
      "May marka pero walang numero ang \(count) pang best buy.")
  }
}
