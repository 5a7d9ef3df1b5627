import Catalog

/// An offer as an object of JSON.
enum OfferJSON {
  /// The object of one result; its keys up to `launched` are the contract's.
  static func object(_ offer: Offer, extra: [JSONValue.Member] = []) -> JSONValue {
    let phone = offer.phone
    let result: JSONValue = [
      "id": .string(phone.id),
      "brand": .string(offer.brandName),
      "model": .string(phone.model),
      "variant": offer.configuration.json,
      "price_php": JSONValue(offer.price?.amount),
      "price_kind": JSONValue(offer.price?.kind.rawValue),
      "price_date": JSONValue(offer.price?.since),
      "specifications": phone.specifications.knownJSON,
      "source_url": JSONValue(offer.sourceURL),
      "band": JSONValue(offer.price?.band.id),
      "network": JSONValue(phone.specifications.network?.name),
      "os": JSONValue(phone.specifications.os),
      "chipset": JSONValue(phone.specifications.chipset),
      "launched": JSONValue(phone.launched),
      "released": JSONValue(phone.released),
      "listed": .string(phone.listed.iso),
      "listed_by": .string(phone.listedBy.rawValue),
      "observed_on": JSONValue(offer.price?.observedOn),
    ]
    return result.appending(extra)
  }
}
