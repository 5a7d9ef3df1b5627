import Catalog

extension PriceKind {
  /// The kind in words that need no explanation, short enough for a list.
  var plainWords: String {
    switch self {
    case .srp: "official price"
    case .priceDrop: "official price, lowered"
    case .promo: "official promo price"
    case .online: "online store price"
    case .street: "price paid in a shop"
    case .shop: "shop price"
    case .kit: "telco plan price"
    }
  }

  /// What the kind means, in a sentence.
  var meaning: String {
    switch self {
    case .srp: "What the maker says the phone costs: its suggested retail price."
    case .priceDrop: "A new, lower price set by the maker."
    case .promo:
      "A price of the maker for a stated period; after it the official price stands again."
    case .online: "What an online store or marketplace asked on the day it was read."
    case .street: "What somebody paid in a shop, as reported."
    case .shop: "What a shop’s own list asked on the day it was read."
    case .kit: "The price of a telco’s kit or plan; it never stands for the phone’s price."
    }
  }
}

extension PriceInForce {
  /// What the price is, in words.
  var plainWords: String {
    switch role {
    case .official, .shop: kind.plainWords
    case .lastSeen: "last seen in a shop"
    case .imported: "price of an import shop"
    }
  }

  /// The class of its words: what the maker did not set stands apart.
  var tone: PageValue { role == .official ? "official" : "shop" }
}
