import Catalog

/// The columns that every CSV of offers begins with.
enum OfferSheet {
  static let header = [
    "id", "brand", "model", "ram_gb", "storage_gb", "price_php", "price_kind", "price_date",
    "launched", "network", "chipset", "source_url", "observed_on", "band", "os", "released",
    "listed", "listed_by",
  ]

  static func row(_ offer: Offer) -> [String] {
    let phone = offer.phone
    return [
      phone.id, offer.brandName, phone.model, offer.configuration.ramGB?.plain ?? "",
      offer.configuration.storageGB?.plain ?? "", offer.price?.amount.plain ?? "",
      offer.price?.kind.rawValue ?? "", offer.price?.since.iso ?? "", phone.launched?.iso ?? "",
      phone.specifications.network?.name ?? "", phone.specifications.chipset ?? "",
      offer.sourceURL ?? "", offer.price?.observedOn.iso ?? "", offer.price?.band.id ?? "",
      phone.specifications.os ?? "", phone.released?.iso ?? "", phone.listed.iso,
      phone.listedBy.rawValue,
    ]
  }
}
