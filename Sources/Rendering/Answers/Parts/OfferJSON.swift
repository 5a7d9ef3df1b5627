import Catalog

/// An offer as an object of JSON.
enum OfferJSON {
  /// The object of one result; its keys up to `launched` are the contract's.
  static func object(_ offer: Offer, extra: [JSONValue.Member] = []) -> JSONValue {
    let phone = offer.phone
    let price = offer.price
    let result: JSONValue = [
      "id": .string(phone.id),
      "brand": .string(offer.brandName),
      "model": .string(phone.model),
      "variant": offer.configuration.json,
      "price_php": JSONValue(price?.amount),
      "price_kind": JSONValue(price?.kind.rawValue),
      "price_date": JSONValue(price?.since),
      "price_confirmed": JSONValue(price?.confirmed),
      "shop_price_php": JSONValue(price?.shop?.amount),
      "shop_price_kind": JSONValue(price?.shop?.kind.rawValue),
      "shop_price_date": JSONValue(price?.shop?.date),
      "shop_source_url": JSONValue(price?.shop == nil ? nil : offer.shopSourceURL),
      "official_price_php": JSONValue(price?.official?.amount),
      "price_role": JSONValue(price?.role.rawValue),
      "sign_of_sale": JSONValue(offer.standing.signOfSale),
      "specifications": phone.specifications.knownJSON,
      "source_url": JSONValue(offer.sourceURL),
      "band": JSONValue(price?.band.id),
      "network": JSONValue(phone.specifications.network?.name),
      "os": JSONValue(phone.specifications.os),
      "chipset": JSONValue(phone.specifications.chipset),
      "launched": JSONValue(phone.launched),
      "released": JSONValue(phone.released),
      "listed": .string(phone.listed.iso),
      "listed_by": .string(phone.listedBy.rawValue),
      "launch_bounds": offer.standing.bounds.map(Self.bounds) ?? .null,
      "observed_on": JSONValue(price?.observedOn),
      "variant_inferred": JSONValue(price?.isVariantInferred),
      "shop_variant_inferred": JSONValue(price?.shop?.isVariantInferred),
      "shop_imported": JSONValue(price?.shop?.isImported),
    ]
    return result.appending(extra)
  }

  static func bounds(_ bounds: LaunchBounds) -> JSONValue {
    ["from": JSONValue(bounds.earliest), "to": .string(bounds.latest.iso)]
  }
}
