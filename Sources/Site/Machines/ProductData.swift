internal import Catalog
internal import Rendering

/// A phone as search engines read it: schema.org in JSON-LD, offers only from sourced prices.
enum ProductData {
  /// The document, safe inside a script element.
  static func text(_ record: PhoneRecord, _ site: SiteFacts) -> String {
    escaped(value(record, site).encodedInOneLine)
  }

  static func value(_ record: PhoneRecord, _ site: SiteFacts) -> JSONValue {
    var members: [JSONValue.Member] = [
      .init("@context", "https://schema.org"), .init("@type", "Product"),
      .init("name", .string(record.name)), .init("sku", .string(record.phone.id)),
      .init("category", "Smartphone"),
      .init("brand", ["@type": "Brand", "name": .string(record.brand.name)]),
    ]
    if let base = site.baseURL {
      members.append(.init("url", .string(base + SitePath.phone(record.phone.id))))
    }
    let offers = record.pricesInForce.compactMap { offer($0, record) }
    let amounts = record.pricesInForce.map { $0.amount }
    if offers.count == 1 {
      members.append(.init("offers", offers[0]))
    } else if let lowest = amounts.min(), let highest = amounts.max(), !offers.isEmpty {
      members.append(
        .init(
          "offers",
          [
            "@type": "AggregateOffer", "priceCurrency": "PHP", "lowPrice": .money(lowest),
            "highPrice": .money(highest), "offerCount": .integer(offers.count),
            "offers": .array(offers),
          ]))
    }
    return .object(members)
  }

  /// One price with the page it was read on; `nil` where that is no page of the web.
  private static func offer(_ price: PriceInForce, _ record: PhoneRecord) -> JSONValue? {
    guard let source = record.sources[price.source], WebAddress.isSafe(source.url) else {
      return nil
    }
    let variant = price.configuration.spacedWords.map { "\(record.name), \($0)" } ?? record.name
    return [
      "@type": "Offer", "name": .string(variant), "priceCurrency": "PHP",
      "price": .money(price.amount), "url": .string(WebAddress.encoded(source.url)),
      "offeredBy": ["@type": "Organization", "name": .string(source.publisher)],
      "description": .string(
        "\(price.plainWords.english), since \(price.since.iso), confirmed \(price.confirmed.iso)"),
    ]
  }

  /// JSON that neither ends a script element nor begins a comment in it.
  static func escaped(_ json: String) -> String {
    guard json.utf8.contains(where: { $0 == 0x3C || $0 == 0x3E || $0 == 0x26 }) else { return json }
    var text = ""
    for scalar in json.unicodeScalars {
      switch scalar {
      case "<": text += "\\u003c"
      case ">": text += "\\u003e"
      case "&": text += "\\u0026"
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}
