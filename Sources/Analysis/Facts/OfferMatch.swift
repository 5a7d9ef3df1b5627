public import Catalog

/// Whether an offer satisfies a budget query; what is not known never satisfies a condition.
public struct OfferMatch: Sendable {
  public let query: BudgetQuery
  private let index: FactIndex
  private let modelWords: [String]
  private let chipsetWords: [String]

  public init(_ query: BudgetQuery, in index: FactIndex) {
    self.query = query
    self.index = index
    modelWords = query.model.map(ModelWords.of) ?? []
    chipsetWords = query.chipset.map(ModelWords.of) ?? []
  }

  /// Whether the offer satisfies every condition, its price included.
  public func holds(_ offer: Offer) -> Bool {
    if query.price != .any {
      guard let amount = offer.price?.amount, query.price.contains(amount) else { return false }
    }
    return holdsButPrice(offer)
  }

  /// Whether the offer satisfies every condition but the price.
  public func holdsButPrice(_ offer: Offer) -> Bool {
    let phone = offer.phone
    return holdsBrand(phone) && holdsWords(phone) && holdsMinimums(offer) && holdsFeatures(phone)
      && query.os.map { phone.specifications.os == $0.rawValue } ?? true
      && query.cameraPartner.map {
        phone.specifications.cameraPartner?.lowercased() == $0.lowercased()
      } ?? true
      && query.launched.map { $0.contains(phone.listed.year) } ?? true
  }

  private func holdsBrand(_ phone: Phone) -> Bool {
    let asked =
      query.brands.isEmpty || query.brands.contains { index.brand(phone.brand, isWithin: $0) }
    return asked && !query.notBrands.contains { index.brand(phone.brand, isWithin: $0) }
  }

  private func holdsWords(_ phone: Phone) -> Bool {
    if !modelWords.isEmpty {
      let words = index.nameWords(of: phone)
      guard modelWords.allSatisfy(words.contains) else { return false }
    }
    guard !chipsetWords.isEmpty else { return true }
    let words = phone.specifications.chipset.map(ModelWords.of) ?? []
    // A word may go on with letters (7300 finds 7300X), never with digits (8 does not find 888).
    return chipsetWords.allSatisfy { asked in
      words.contains { word in
        word.hasPrefix(asked) && !(word.dropFirst(asked.count).first?.isNumber ?? false)
      }
    }
  }

  private func holdsMinimums(_ offer: Offer) -> Bool {
    let specifications = offer.phone.specifications
    let floor = index.floor(of: offer)
    func reaches<Value: Comparable>(_ value: Value?, _ minimum: Value?) -> Bool {
      guard let minimum else { return true }
      return value.map { $0 >= minimum } ?? false
    }
    return reaches(specifications.network, query.network)
      && reaches(floor.ramGB, query.ramGB)
      && reaches(floor.storageGB, query.storageGB)
      && reaches(specifications.batteryMAh, query.batteryMAh)
      && reaches(specifications.refreshHz, query.refreshHz)
      && reaches(specifications.rearCameraMP, query.cameraMP)
      && reaches(specifications.chargingW, query.chargingW)
      && reaches(specifications.displayInches, query.displayInches)
  }

  private func holdsFeatures(_ phone: Phone) -> Bool {
    let specifications = phone.specifications
    return query.features.allSatisfy { specifications.features[$0] == true }
      && query.notFeatures.allSatisfy { absent in
        switch absent {
        case .feature(let feature): specifications.features[feature] == false
        case .network(let network): specifications.network.map { $0 < network } ?? false
        case .os(let os): specifications.os.map { $0 != os.rawValue } ?? false
        }
      }
  }
}
