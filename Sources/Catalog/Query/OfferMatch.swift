/// Whether an offer satisfies a budget query, by the rules in `docs/matching.md`.
///
/// The SQL of a query in a catalogue selects the same phones and offers.
public struct OfferMatch: Sendable {
  public let query: BudgetQuery
  public let scope: OfferScope
  private let brands: [String: Brand]
  private let configurations: @Sendable (String) -> [Configuration]
  private let modelWords: AskedWords?
  private let chipsetWords: AskedWords?

  /// - Parameters:
  ///   - scope: which of the offers that fit count; all where nothing is said.
  ///   - brands: the brands of the catalogue by slug.
  ///   - configurations: those in which a phone of this id is sold.
  public init(
    _ query: BudgetQuery, _ scope: OfferScope = OfferScope(), brands: [String: Brand],
    configurations: @escaping @Sendable (String) -> [Configuration]
  ) {
    self.query = query
    self.scope = scope
    self.brands = brands
    self.configurations = configurations
    modelWords = AskedWords(modelOf: query)
    chipsetWords = query.chipset.map { AskedWords($0) }
  }

  /// Whether the offer satisfies every condition, its price included.
  public func holds(_ offer: Offer) -> Bool {
    // A phone that only a shop still shows to be on sale is judged by the shop's price.
    guard offer.price?.judges ?? true else { return false }
    guard scope.admits(offer.standing) else { return false }
    if let notBefore = scope.notBefore {
      guard let price = offer.price, price.confirmed.earliest >= notBefore else { return false }
    }
    if query.price != .any {
      guard let amount = offer.price.flatMap({ scope.amount(of: $0) }),
        query.price.contains(amount)
      else { return false }
    }
    return holdsButPrice(offer)
  }

  /// Whether the offer satisfies every condition but the price.
  public func holdsButPrice(_ offer: Offer) -> Bool {
    holds(offer.phone, offer.standing)
      && query.admits(offer.configuration.floor(among: configurations(offer.phone.id)))
  }

  /// Whether a phone satisfies the conditions on itself: all but those on price, RAM and storage.
  public func holds(_ phone: Phone, _ standing: PhoneStanding) -> Bool {
    let specifications = phone.specifications
    return holdsBrand(phone) && holdsMinimums(specifications) && holdsFeatures(specifications)
      && query.os.map { specifications.os == $0.rawValue } ?? true
      && query.cameraPartner.map { asked in
        specifications.cameraPartner.map { LetterCase.areEqualButForCase($0, asked) } ?? false
      } ?? true
      && query.launched.map { asked in
        LaunchPlace(phone, standing.bounds).year.map { asked.contains($0) } ?? false
      } ?? true
      && modelWords.map { nameWords(of: phone).contain($0) } ?? true
      && chipsetWords.map { NameWords(chipsetOf: phone).begin(with: $0) } ?? true
  }

  /// The phone, if it is current, without a price, in its smallest configuration that fits, where it fits in
  /// everything and none of `offers`, which are all of its own, tells what such a one costs.
  package func unpriced(_ phone: Phone, among offers: [Offer]) -> Offer? {
    let standing = offers.first?.standing ?? PhoneStanding()
    guard standing.isCurrent, holds(phone, standing),
      !offers.contains(where: { $0.price != nil && holdsButPrice($0) })
    else { return nil }
    let smallest = configurations(phone.id).filter(query.admits).min()
    guard let configuration = smallest ?? (query.admits(.unknown) ? .unknown : nil) else {
      return nil
    }
    return Offer(
      phone: phone, brandName: brands[phone.brand]?.name ?? phone.brand,
      configuration: configuration, price: nil, sourceURL: nil, standing: standing)
  }

  private func nameWords(of phone: Phone) -> NameWords {
    let brand = brands[phone.brand]
    return NameWords(phone, brand: brand, parent: brand?.parent.flatMap { brands[$0] })
  }

  private func holdsBrand(_ phone: Phone) -> Bool {
    func isWithin(_ ancestor: String) -> Bool {
      phone.brand == ancestor || brands[phone.brand]?.parent == ancestor
    }
    let isAsked = query.brands.isEmpty || query.brands.contains(where: isWithin)
    return isAsked && !query.notBrands.contains(where: isWithin)
  }

  private func holdsMinimums(_ specifications: Specifications) -> Bool {
    func reaches<Value: Comparable>(_ value: Value?, _ minimum: Value?) -> Bool {
      guard let minimum else { return true }
      return value.map { $0 >= minimum } ?? false
    }
    return reaches(specifications.network, query.network)
      && reaches(specifications.batteryMAh, query.batteryMAh)
      && reaches(specifications.refreshHz, query.refreshHz)
      && reaches(specifications.rearCameraMP, query.cameraMP)
      && reaches(specifications.chargingW, query.chargingW)
      && reaches(specifications.displayInches, query.displayInches)
      && reaches(specifications.frontCameraMP, query.frontCameraMP)
      && reaches(specifications.weightG.map { -$0 }, query.maxWeightG.map { -$0 })
  }

  private func holdsFeatures(_ specifications: Specifications) -> Bool {
    query.features.allSatisfy { specifications.features[$0] == true }
      && query.notFeatures.allSatisfy { absent in
        switch absent {
        case .feature(let feature): specifications.features[feature] == false
        case .network(let network): specifications.network.map { $0 < network } ?? false
        case .os(let os): specifications.os.map { $0 != os.rawValue } ?? false
        }
      }
  }
}
