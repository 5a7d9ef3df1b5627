import Catalog

/// Prices, their days and their kinds.
extension Phrase {
  static let noPrice = Phrase("no price", "walang presyo")
  static let srpMeans = Phrase("official suggested retail price", "opisyal na SRP")
  static let priceDropMeans = Phrase("new official price", "bagong opisyal na presyo")
  static let promoMeans = Phrase(
    "official price for a stated period", "opisyal na presyo sa takdang panahon")
  static let onlineMeans = Phrase("price in an online store", "presyo sa online store")
  static let streetMeans = Phrase("what a shop sold it for", "benta ng isang shop")
  static let shopPriceMeans = Phrase("a shop’s list price", "nakalistang presyo ng shop")
  static let kitMeans = Phrase("telco kit or plan", "kit o plan ng telco")
  static let lastSeenMeans = Phrase(
    "last seen = the last price of a shop, read over a year before",
    "huling nakita = huling presyo ng shop, nabasa mahigit isang taon na")
  static let importMeans = Phrase(
    "import = asked by a shop that brings phones in from abroad",
    "import = presyo ng shop na nag-i-import ng phone")
  static let iMeans = Phrase(
    "i = of a shop that brings phones in from abroad.", "i = sa shop na nag-i-import ng phone.")
  static let shopMeans = Phrase(
    "Shop: the lowest price read in a shop in the twelve months before.",
    "Sa shop: pinakamababang nabasang presyo sa shop sa nakaraang labindalawang buwan.")
  static let lastSeenInShop = Phrase(
    "last seen = read over a year before", "huling nakita = nabasa mahigit isang taon na")
  static let importedShop = Phrase(
    "i = of a shop that brings phones in from abroad", "i = sa shop na nag-i-import ng phone")
  static let shortBands = Phrase(
    "Each band is named by its lower end: 7k is ₱7,000 to under ₱10,000.",
    "Ibaba ng presyuhan ang pangalan nito: 7k ang ₱7,000 hanggang wala pang ₱10,000.")

  static func shopMeans(_ marks: [Phrase]) -> Phrase {
    let marks = marks.map { same("; ") + $0 }.joined()
    return Phrase(
      "Shop: the lowest price read in a shop in the twelve months before\(marks).",
      "Sa shop: pinakamababang nabasang presyo sa shop sa nakaraang labindalawang buwan\(marks).")
  }

  static func lastSeen(_ amount: Peso) -> Phrase {
    Phrase("\(amount.formatted)* last seen", "\(amount.formatted)* huling nakita")
  }

  static func notOfficial(_ kinds: Phrase) -> Phrase {
    Phrase("* not an official price: \(kinds).", "* hindi opisyal na presyo: \(kinds).")
  }

  static func inferred(_ sign: String) -> Phrase {
    Phrase(
      "\(sign) the source of the price does not name the variant; it follows from other sources.",
      "\(sign) hindi sinabi ng source ng presyo kung aling variant; galing ito sa ibang source.")
  }

  static func pricesInForce(on day: CalendarDay, _ more: Phrase = blank) -> Phrase {
    Phrase("Prices in force on \(day.iso)\(more).", "Mga presyo noong \(day.iso)\(more).")
  }

  static func pricesInForce(on day: CalendarDay, readUpTo last: CalendarDay) -> Phrase {
    Phrase(
      "Prices in force on \(day.iso). Prices read up to \(last.iso).",
      "Mga presyo noong \(day.iso). Nabasa ang mga presyo hanggang \(last.iso).")
  }

  static func asFarAsSaid(_ day: CalendarDay) -> Phrase {
    Phrase(
      ", as far as sources had said by \(day.iso)",
      ", ayon sa nasabi ng mga source noong \(day.iso)")
  }
}

/// Phones that are no longer sold.
extension Phrase {
  static let olderShown = Phrase(
    "No phone that is still sold fits; of these the last sign of sale is over \(SignOfSale.months) months old.",
    "Walang pasok na phone na ibinebenta pa; mahigit \(SignOfSale.months) buwan na ang huling palatandaang ibinebenta ang mga ito."
  )
  static let olderCountsThem = Phrase(
    "--older counts them", "--older para isama sila")
  static let olderLooksAtThem = Phrase(
    "--older looks at them too", "--older para tingnan din sila")
  static let currentOnly = Phrase("Current phones only.", "Mga kasalukuyang phone lang.")

  static func nearestCurrent(_ name: String, _ price: Phrase) -> Phrase {
    Phrase(
      " The current phone nearest to the budget is \(name) at \(price).",
      " Pinakamalapit sa budget na kasalukuyang phone ang \(name), \(price).")
  }

  static func noLongerSold(_ number: Int) -> Phrase {
    Phrase(
      "\(grouped(number)) of them \(number == 1 ? "is" : "are") no longer sold.",
      "\(grouped(number)) sa mga ito ang hindi na ibinebenta.")
  }

  static func olderFitToo(_ number: Int) -> Phrase {
    Phrase(
      "\(counted(number, "older phone")) \(number == 1 ? "fits" : "fit") too (--older shows them).",
      "\(grouped(number)) mas lumang phone ang pasok din (--older para makita).")
  }

  static func currentOnly(leftOut older: Int, _ how: Phrase) -> Phrase {
    Phrase(
      "Current phones only: \(counted(older, "older one")) \(older == 1 ? "is" : "are") left out (\(how)).",
      "Mga kasalukuyang phone lang: \(grouped(older)) na luma ang hindi isinama (\(how)).")
  }

  static func ofAllPhones(_ older: Int) -> Phrase {
    Phrase(
      "Of all phones: \(grouped(older)) of them \(older == 1 ? "is" : "are") no longer sold.",
      "Sa lahat ng phone: \(grouped(older)) sa mga ito ang hindi na ibinebenta.")
  }
}
