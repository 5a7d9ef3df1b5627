internal import Catalog

extension PriceKind {
  /// The kind in words that need no explanation, short enough for a list.
  var plainWords: Phrase {
    switch self {
    case .srp: Phrase("official price", "opisyal na presyo")
    case .priceDrop: Phrase("official price, lowered", "opisyal na presyo, ibinaba")
    case .promo: Phrase("official promo price", "opisyal na promo")
    case .online: Phrase("online store price", "presyo sa online store")
    case .street: Phrase("price paid in a shop", "presyong ibinayad sa shop")
    case .shop: Phrase("shop price", "presyo sa shop")
    case .kit: Phrase("telco plan price", "presyo ng telco plan")
    }
  }

  /// What the kind means, in a sentence.
  var meaning: Phrase {
    switch self {
    case .srp:
      Phrase(
        "What the maker says the phone costs: its suggested retail price.",
        "Ang presyong sinabi ng gumawa: ang SRP nito.")
    case .priceDrop:
      Phrase(
        "A new, lower price set by the maker.", "Bago at mas mababang presyong itinakda ng gumawa.")
    case .promo:
      Phrase(
        "A price of the maker for a stated period; after it the official price stands again.",
        "Presyo ng gumawa sa takdang panahon; pagkatapos nito, balik sa opisyal na presyo.")
    case .online:
      Phrase(
        "What an online store or marketplace asked on the day it was read.",
        "Presyo sa online store o marketplace noong araw na nabasa.")
    case .street:
      Phrase(
        "What somebody paid in a shop, as reported.",
        "Ibinayad ng isang bumili sa shop, ayon sa nag-ulat."
      )
    case .shop:
      Phrase(
        "What a shop’s own list asked on the day it was read.",
        "Presyo sa sariling listahan ng shop noong araw na nabasa.")
    case .kit:
      Phrase(
        "The price of a telco’s kit or plan; it never stands for the phone’s price.",
        "Presyo ng kit o plan ng telco; hindi ito kailanman ibinibilang na presyo ng phone.")
    }
  }
}

extension PriceInForce {
  /// What the price is, in words.
  var plainWords: Phrase {
    switch role {
    case .official, .shop: kind.plainWords
    case .lastSeen: Phrase("last seen in a shop", "huling nakita sa shop")
    case .imported: Phrase("price of an import shop", "presyo ng import shop")
    }
  }

  /// The class of its words: what the maker did not set stands apart.
  var tone: PageValue { role == .official ? "official" : "shop" }
}
