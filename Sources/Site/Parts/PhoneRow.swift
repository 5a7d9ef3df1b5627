import Catalog
import Rendering

/// One phone in a list.
struct PhoneRow {
  let offer: Offer
  var rank: Int?
  var score: Int?
  var isBestBuy = false
  /// Why it is in the list.
  var reason: Phrase?
  /// Whether its specifications stand under its name; a reason that names them makes them needless.
  var tellsSpecifications = true
  /// The heading that begins with it.
  var group: String?

  func value(_ site: SiteFacts, from path: String) -> PageValue {
    [
      "url": .text(site.address(ofPhone: offer.phone.id, from: path)),
      "name": .text(offer.name),
      "group": group.map { ["name": .text($0)] } ?? .none,
      "rank": PageValue(rank.map(String.init)),
      "variant": PageValue(offer.configuration.spacedWords),
      "specs": tellsSpecifications
        ? PageValue(filled: offer.phone.specifications.line) : .none,
      "why": PageValue(reason),
      "best": isBestBuy ? .words(.bestBuy) : .none,
      "score": PageValue(score.map(String.init)),
      "launched": .words(offer.phone.launchWords(offer.standing.bounds)),
      "price": offer.price.map { PriceCell($0, site.sources).value } ?? .none,
    ]
  }
}

/// One phone as a card with its drawing.
struct PhoneCard {
  let offer: Offer
  var tag: Phrase?

  func value(_ site: SiteFacts, from path: String) -> PageValue {
    let words = [offer.configuration.spacedWords, offer.phone.specifications.line]
    return [
      "tag": PageValue(tag),
      "art": PageValue(PhoneDrawing(offer.phone)?.front ?? ""),
      "url": .text(site.address(ofPhone: offer.phone.id, from: path)),
      "name": .text(offer.name),
      "price": offer.price.map { PriceCell($0, site.sources).value } ?? .none,
      "specs": .text(words.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " · ")),
    ]
  }
}

/// A list of phones with its heading.
struct PhoneTable {
  enum Order: String {
    case value, newest, price, brand
  }

  let id: String
  let title: Phrase
  let caption: Phrase
  let order: Order
  var isRanked = false
  var isScored = false
  let rows: [PhoneRow]

  func value(_ site: SiteFacts, from path: String) -> PageValue {
    [
      "id": .text(id), "title": .words(title), "caption": .words(caption),
      "ranked": .flag(isRanked), "scored": .flag(isScored),
      "byvalue": .flag(order == .value), "bynewest": .flag(order == .newest),
      "byprice": .flag(order == .price),
      "bodies": .list(
        TableBodies.ranges(rows.count, isGroupStart: { rows[$0].group != nil }).map { part in
          ["rows": .list(rows[part].map { $0.value(site, from: path) })]
        }),
    ]
  }
}
