/// Whether an offer satisfies a budget query, by the rules in `docs/matching.md`.
///
/// The SQL of a query in a catalogue selects the same phones and offers.
public final class OfferMatch: Sendable {
  public let query: BudgetQuery
  public let scope: OfferScope
  private let brands: [String: Brand]
  private let configurations: @Sendable (String) -> [Configuration]
  private let predicates: [OfferPredicate]
  private let evidence: PriceEvidence?

  /// - Parameters:
  ///   - query: what the phones must meet.
  ///   - scope: which of the offers that fit count; all where nothing is said.
  ///   - brands: the brands of the catalogue by slug.
  ///   - evidence: what sources said, where the scope asks for the origin of a price.
  ///   - configurations: those in which a phone of this id is sold.
  public init(
    _ query: BudgetQuery, _ scope: OfferScope = OfferScope(), brands: [String: Brand],
    evidence: PriceEvidence? = nil,
    configurations: @escaping @Sendable (String) -> [Configuration]
  ) {
    self.evidence = evidence
    self.query = query
    self.scope = scope
    self.brands = brands
    self.configurations = configurations
    predicates = query.predicates
  }

  /// Whether the offer satisfies every condition, its price included.
  public func holds(_ offer: Offer) -> Bool {
    // A phone that only a shop still shows to be on sale is judged by the shop's price.
    guard offer.price?.judges ?? true else { return false }
    guard scope.admits(offer.standing) else { return false }
    if let notBefore = scope.notBefore {
      guard let price = offer.price, price.confirmed.earliest >= notBefore else { return false }
    }
    var offer = offer
    if let asked = scope.origin, let evidence {
      guard evidence.meets(asked, offer) else { return false }
      offer = evidence.narrowed(offer, to: asked)
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
    predicates.allSatisfy { holds($0, phone, standing) }
  }

  private func holds(
    _ predicate: OfferPredicate, _ phone: Phone, _ standing: PhoneStanding
  ) -> Bool {
    let specifications = phone.specifications
    switch predicate {
    case .brand(let brands, let isWithin):
      return brands.contains { isBrand(phone.brand, within: $0) } == isWithin
    case .atLeast(let network):
      return specifications.network.map { $0 >= network } ?? false
    case .below(let network):
      return specifications.network.map { $0 < network } ?? false
    case .system(let system, is: let isIt):
      return specifications.os.map { ($0 == system.rawValue) == isIt } ?? false
    case .name(let words): return nameWords(of: phone).contain(words)
    case .chipset(let words): return NameWords(chipsetOf: phone).begin(with: words)
    case .text(let field, let asked):
      guard case .text(let text) = field.value(specifications) else { return false }
      return LetterCase.areEqualButForCase(text, asked)
    case .feature(let feature, let has): return specifications.features[feature] == has
    case .launched(let years):
      // A range without ends asks for nothing, not for a launch that is known.
      return LaunchPlace(phone, standing.bounds).year.map { years.contains($0) }
        ?? (years.from == nil && years.to == nil)
    case .measure(let measure, let asked):
      guard case .specification(let field) = measure.subject else { return true }
      return measure.holds(field.value(specifications)?.number, asked)
    case .price: return true
    }
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

  /// A brand is within itself and its parent.
  private func isBrand(_ slug: String, within ancestor: String) -> Bool {
    slug == ancestor || brands[slug]?.parent == ancestor
  }
}
