import Catalog

/// Which phone a row names, by its brand, its model or both in one.
struct PhoneResolver {
  /// What a row's name turned out to be.
  struct Resolved {
    /// Id of the phone, known or new.
    var id: String
    var brand: Brand
    /// The model as the row writes it, without brand and configuration.
    var model: String
    /// The configuration that stands in the name.
    var configuration = Configuration.unknown
    /// Whether the phone is not known yet.
    var isNew = false
    /// Whether the row spells the phone's name as the catalogue does.
    var isExact = true
    /// Whether more than one RAM and storage stands in the name.
    var hasSeveralVariants = false
  }

  let brands: BrandNames
  private var phones: KnownPhones
  private var brandOfPhone: [String: String]
  /// What names that spell a phone's whole name mean, by brand and name; so many are kept.
  private var exactNames: [String: Resolved] = [:]
  private static let exactLimit = 20_000
  /// Suggestions look at every phone of a brand; so many rows get one.
  private var suggestions = 0
  private static let suggestionLimit = 500

  init(_ facts: CatalogFacts) {
    brands = BrandNames(facts.brands, facts.brandWords)
    phones = KnownPhones(facts.phones)
    brandOfPhone = Dictionary(
      facts.phones.map { ($0.id, $0.brand) }, uniquingKeysWith: { first, _ in first })
  }

  mutating func insert(_ phone: Phone) {
    phones.insert(phone)
    exactNames = [:]
    brandOfPhone[phone.id] = phone.brand
  }

  /// The phone with this id, where there is one.
  func phone(id: String, model: String) -> Resolved? {
    guard let brand = brandOfPhone[id].flatMap(brands.brand(id:)) else { return nil }
    return Resolved(id: id, brand: brand, model: model)
  }

  /// The brand whose name is all that `text` says, as a heading between the rows of a list does.
  func heading(_ text: String) -> Brand? { brands.brand(named: ListedName(text).shortest) }

  /// Whether a name begins with a brand.
  func namesBrand(_ model: String) -> Bool {
    ListedName(model).names.contains { !readings($0, nil).isEmpty }
  }

  /// The phone that `model`, of `brand` where the row names one, means.
  mutating func resolve(
    _ model: String, brand: Brand?, creates: Bool
  ) throws(ImportProblem) -> Resolved {
    let spelling = (brand?.id ?? "") + "\n" + model
    if let known = exactNames[spelling] { return known }
    if let exact = exact(model, brand) {
      if exactNames.count < Self.exactLimit { exactNames[spelling] = exact }
      return exact
    }
    let listed = ListedName(model)
    if listed.names.allSatisfy({ Slug.of($0).isEmpty }) { throw .noName }
    for name in listed.names {
      if let found = try known(name, brand) {
        return Resolved(
          id: found.id, brand: found.brand, model: found.model,
          configuration: listed.configuration, isExact: found.isExact,
          hasSeveralVariants: listed.hasSeveralVariants)
      }
    }
    // A name of which nothing was taken away stays as it is written.
    let isWhole = ModelWords.of(listed.shortest) == ModelWords.of(model)
    guard let reading = readings(isWhole ? model : listed.shortest, brand).first else {
      if brands.brand(named: listed.shortest) != nil { throw .brandAlone }
      let first = model.split(whereSeparator: \.isWhitespace).first.map(String.init) ?? model
      throw .unknownBrand(nearest: NearestName.of(first, among: brands.brands.map(\.name)))
    }
    if Slug.of(reading.model).isEmpty { throw .noName }
    if brand != nil, brands.brand(named: reading.model)?.id == reading.brand.id {
      throw .brandAlone
    }
    if creates, !listed.shortest.isEmpty {
      let related = brands.related(to: reading.brand)
      if case .unknown(let slip?) = phones.meaning(of: reading.model, brands: related) {
        throw .slip(of: slip)
      }
      let id = Slug.of(reading.brand.id) + "-" + Slug.of(reading.model)
      return Resolved(
        id: id, brand: reading.brand, model: reading.model, configuration: listed.configuration,
        isNew: brandOfPhone[id] == nil, hasSeveralVariants: listed.hasSeveralVariants)
    }
    throw .unknownPhone(nearest: suggestions(for: reading))
  }

  /// The phone whose brand and model words are these and nothing else, as most rows have them.
  private func exact(_ model: String, _ brand: Brand?) -> Resolved? {
    for reading in readings(model, brand) {
      let meaning = phones.meaning(of: reading.model, brands: [reading.brand.id])
      guard case .phone(let id, isExact: true) = meaning else { continue }
      return Resolved(id: id, brand: reading.brand, model: reading.model)
    }
    return nil
  }

  private func known(
    _ name: String, _ brand: Brand?
  ) throws(ImportProblem) -> (id: String, brand: Brand, model: String, isExact: Bool)? {
    let readings = readings(name, brand)
    for reading in readings {
      switch phones.meaning(of: reading.model, brands: brands.related(to: reading.brand)) {
      case .phone(let id, let isExact):
        let own = brandOfPhone[id].flatMap(brands.brand(id:)) ?? reading.brand
        return (id, own, reading.model, isExact && own.id == reading.brand.id)
      case .several(let ids): throw .severalPhones(ids)
      case .unknown: continue
      }
    }
    guard brand == nil, readings.isEmpty else { return nil }
    switch phones.meaning(ofWhole: name) {
    case .phone(let id, _):
      guard let own = brandOfPhone[id].flatMap(brands.brand(id:)) else { return nil }
      return (id, own, name, false)
    case .several(let ids): throw .severalPhones(ids)
    case .unknown: return nil
    }
  }

  /// Brand and model as a name can be read: its own brand first, then one that the model begins
  /// with, as in `Xiaomi` and `POCO X6`.
  private func readings(_ name: String, _ brand: Brand?) -> [(brand: Brand, model: String)] {
    let inner = brands.split(name)
    guard let brand else {
      guard let inner else { return [] }
      let narrowed = brands.narrowed(inner.brand, inner.model)
      let other = brands.split(narrowed.model).map { brands.narrowed($0.brand, $0.model) }
      return [narrowed] + (other.map { [$0] } ?? [])
    }
    let own = brands.narrowed(brand, name)
    guard let other = brands.split(own.model), other.brand.id != own.brand.id else { return [own] }
    return [own, brands.narrowed(other.brand, other.model)]
  }

  private mutating func suggestions(for reading: (brand: Brand, model: String)) -> [String] {
    guard suggestions < Self.suggestionLimit else { return [] }
    suggestions += 1
    return phones.candidates(for: reading.model, brands: brands.related(to: reading.brand))
  }
}
