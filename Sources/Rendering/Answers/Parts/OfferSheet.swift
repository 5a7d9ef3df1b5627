import Catalog

/// The columns that every CSV of offers begins with.
enum OfferSheet {
  /// The contract's columns, the prices beside the one in force, and every specification, so that
  /// whatever a question asks about has its column.
  static let header =
    [
      "id", "brand", "model", "ram_gb", "storage_gb", "price_php", "price_kind", "price_date",
      "launched", "network", "chipset", "source_url", "observed_on", "band", "os", "released",
      "listed", "listed_by", "price_confirmed", "price_role", "official_price_php",
      "shop_price_php", "shop_price_kind", "shop_price_date", "shop_source_url", "sign_of_sale",
    ] + furtherFields.map { $0.name } + [
      "variant_inferred", "shop_variant_inferred", "shop_imported",
    ]

  static func row(_ offer: Offer) -> [String] {
    let phone = offer.phone
    let price = offer.price
    return [
      phone.id, offer.brandName, phone.model, offer.configuration.ramGB?.plain ?? "",
      offer.configuration.storageGB?.plain ?? "", price?.amount.plain ?? "",
      price?.kind.rawValue ?? "", price?.since.iso ?? "", phone.launched?.iso ?? "",
      phone.specifications.network?.name ?? "", phone.specifications.chipset ?? "",
      offer.sourceURL ?? "", price?.observedOn.iso ?? "", price?.band.id ?? "",
      phone.specifications.os ?? "", phone.released?.iso ?? "", phone.listed.iso,
      phone.listedBy.rawValue, price?.confirmed.iso ?? "", price?.role.rawValue ?? "",
      price?.official?.amount.plain ?? "", price?.shop?.amount.plain ?? "",
      price?.shop?.kind.rawValue ?? "", price?.shop?.date.iso ?? "",
      price?.shop == nil ? "" : offer.shopSourceURL ?? "", offer.standing.signOfSale?.iso ?? "",
    ] + furtherFields.map { $0.read(phone.specifications) ?? "" }
      + [price?.isVariantInferred, price?.shop?.isVariantInferred, price?.shop?.isImported]
      .map(words)
  }

  private static func words(_ flag: Bool?) -> String { flag.map { $0 ? "yes" : "no" } ?? "" }

  /// The specifications without those that the contract puts first.
  private static let furtherFields = Specifications.fields.filter {
    !["os", "network", "chipset"].contains($0.name)
  }
}
