import Analysis
import Catalog

/// A budget query answered without SQL, one condition after the other as the contract words them:
/// what the store's answers are compared with.
struct PlainFind {
  let facts: CatalogFacts
  let day: CalendarDay

  struct Found: Equatable {
    var phone: String
    var price: PriceInForce
  }

  func results(_ query: BudgetQuery) -> [Found] {
    facts.phones.filter { fits($0, query) }
      .compactMap { phone -> (Phone, PriceInForce)? in
        prices(of: phone)
          .filter { query.price.contains($0.amount) && fits($0.configuration, of: phone, query) }
          .min { ($0.amount, $0.configuration) < ($1.amount, $1.configuration) }
          .map { (phone, $0) }
      }
      .sorted { isBefore($0, $1, query) }
      .map { Found(phone: $0.0.id, price: $0.1) }
  }

  func unpriced(_ query: BudgetQuery) -> Int {
    facts.phones.filter { phone in
      let variants = variants(of: phone)
      let asksConfiguration = query.ramGB != nil || query.storageGB != nil
      let hasVariant =
        !asksConfiguration || variants.contains { reaches($0, query.ramGB, query.storageGB) }
      return fits(phone, query) && hasVariant
        && !prices(of: phone).contains { fits($0.configuration, of: phone, query) }
    }.count
  }

  private func variants(of phone: Phone) -> [Configuration] {
    facts.variants.filter { $0.phone == phone.id }.map(\.configuration)
  }

  private func prices(of phone: Phone) -> [PriceInForce] {
    PricesInForce.of(
      phone, variants: facts.variants, observations: facts.prices, on: day)
  }

  private func reaches(_ configuration: Configuration, _ ram: Double?, _ storage: Double?) -> Bool {
    if let ram { guard let has = configuration.ramGB, has >= ram else { return false } }
    if let storage { guard let has = configuration.storageGB, has >= storage else { return false } }
    return true
  }

  /// A part of the offer that is unknown fits where every variant that it can be fits.
  private func fits(_ offer: Configuration, of phone: Phone, _ query: BudgetQuery) -> Bool {
    let possible = variants(of: phone).filter {
      (offer.ramGB == nil || $0.ramGB == offer.ramGB)
        && (offer.storageGB == nil || $0.storageGB == offer.storageGB)
    }
    let ram =
      offer.ramGB != nil || possible.isEmpty
      ? reaches(offer, query.ramGB, nil) : possible.allSatisfy { reaches($0, query.ramGB, nil) }
    let storage =
      offer.storageGB != nil || possible.isEmpty
      ? reaches(offer, nil, query.storageGB)
      : possible.allSatisfy { reaches($0, nil, query.storageGB) }
    return ram && storage
  }

  private func fits(_ phone: Phone, _ query: BudgetQuery) -> Bool {
    let has = phone.specifications
    let brand = facts.brands.first { $0.id == phone.brand }
    let family = [phone.brand, brand?.parent].compactMap { $0 }
    if !query.brands.isEmpty, !query.brands.contains(where: family.contains) { return false }
    if query.notBrands.contains(where: family.contains) { return false }
    if let asked = query.network {
      guard let known = has.network, known >= asked else { return false }
    }
    if let asked = query.os { guard has.os == asked.rawValue else { return false } }
    if let asked = query.batteryMAh {
      guard let known = has.batteryMAh, known >= asked else { return false }
    }
    if let asked = query.refreshHz {
      guard let known = has.refreshHz, known >= asked else { return false }
    }
    if let asked = query.cameraMP {
      guard let known = has.rearCameraMP, known >= asked else { return false }
    }
    if let asked = query.launched, !asked.contains(phone.listed.year) { return false }
    guard query.features.allSatisfy({ has.features[$0] == true }) else { return false }
    for absent in query.notFeatures {
      switch absent {
      case .feature(let feature): guard has.features[feature] == false else { return false }
      case .network(let network):
        guard let known = has.network, known < network else { return false }
      case .os(let os): guard let known = has.os, known != os.rawValue else { return false }
      }
    }
    return fitsWords(phone, brand, query)
  }

  private func fitsWords(_ phone: Phone, _ brand: Brand?, _ query: BudgetQuery) -> Bool {
    let parent = facts.brands.first { $0.id == brand?.parent }
    let names = [brand?.name, phone.model, parent?.name].compactMap { $0 } + (brand?.aliases ?? [])
    let words = names.flatMap(ModelWords.of)
    guard ModelWords.of(query.model ?? "").allSatisfy(words.contains) else { return false }
    let chipset = ModelWords.of(phone.specifications.chipset ?? "")
    return ModelWords.of(query.chipset ?? "").allSatisfy { asked in
      chipset.contains { word in
        word.hasPrefix(asked) && !(word.dropFirst(asked.count).first?.isNumber ?? false)
      }
    }
  }

  private func isBefore(
    _ left: (Phone, PriceInForce), _ right: (Phone, PriceInForce), _ query: BudgetQuery
  ) -> Bool {
    func key(_ offer: (Phone, PriceInForce)) -> Double {
      let (phone, price) = offer
      return switch query.effectiveSort {
      case .price: 0
      case .priceDescending: Double(price.amount.centavos)
      case .newest: Double(phone.listed.earliest.ordinal)
      case .battery: Double(phone.specifications.batteryMAh ?? -1)
      case .storage: price.configuration.storageGB ?? -1
      case .ram: price.configuration.ramGB ?? -1
      case .value:
        Double(
          ValueScore.of(
            Offer(
              phone: phone, brandName: "", configuration: price.configuration, price: price,
              sourceURL: nil), use: query.use, asOf: day
          ).total)
      }
    }
    let keys = (key(left), key(right))
    if keys.0 != keys.1 { return keys.0 > keys.1 }
    return (left.1.amount, left.0.id) < (right.1.amount, right.0.id)
  }
}
