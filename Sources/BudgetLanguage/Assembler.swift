import Catalog

/// Puts together what the clauses found: one query, one token a clause, and the notes.
struct Assembler {
  private var query = BudgetQuery()
  private var tokens: [QueryToken] = []
  private var notes: [ReadingNote] = []
  private var amounts: [(range: PriceRange, token: Int)] = []
  private var isSoftened = false
  private var bands: [(range: PriceRange, token: Int)] = []
  private var orders: [(order: SortOrder, token: Int)] = []
  private var years: [(range: YearRange, token: Int)] = []
  private var models: [ModelMention] = []

  mutating func add(_ token: QueryToken, _ effects: [Effect]) {
    tokens.append(token)
    for effect in effects { apply(effect, token: tokens.count - 1) }
  }

  private mutating func apply(_ effect: Effect, token: Int) {
    switch effect {
    case .price(let range): amounts.append((range, token))
    case .softPrice(let range):
      amounts.append((range, token))
      isSoftened = true
    case .softening(let isAhead): isSoftened = isSoftened || isAhead || !amounts.isEmpty
    case .band(let range): bands.append((range, token))
    case .network(let network, let isEither):
      query.network =
        query.network.map { isEither ? min($0, network) : max($0, network) } ?? network
    case .os(let os): query.os = kept(query.os, or: os, token)
    case .brand(let slug): if !query.brands.contains(slug) { query.brands.append(slug) }
    case .notBrand(let slug): if !query.notBrands.contains(slug) { query.notBrands.append(slug) }
    case .model(let model): if !models.contains(model) { models.append(model) }
    case .ram(let size): QueryMeasure.ram.narrow(&query, to: size)
    case .storage(let size): QueryMeasure.storage.narrow(&query, to: size)
    case .camera(let size): QueryMeasure.camera.narrow(&query, to: size)
    case .charging(let power): QueryMeasure.charging.narrow(&query, to: power)
    case .display(let size): QueryMeasure.display.narrow(&query, to: size)
    case .measure(let measure, let number): measure.narrow(&query, to: number)
    case .battery(let size): QueryMeasure.battery.narrow(&query, to: Double(size))
    case .refresh(let rate): QueryMeasure.refresh.narrow(&query, to: Double(rate))
    case .chipset(let words): query.chipset = kept(query.chipset, or: words, token)
    case .partner(let name): query.cameraPartner = kept(query.cameraPartner, or: name, token)
    case .feature(let feature):
      if !query.features.contains(feature) { query.features.append(feature) }
    case .absent(let feature):
      if !query.notFeatures.contains(feature) { query.notFeatures.append(feature) }
    case .launched(let range): years.append((range, token))
    case .use(let use): if !query.uses.contains(use) { query.uses.append(use) }
    case .compare(let model): query.models.append(model)
    case .sort(let order): orders.append((order, token))
    case .limit(let count): query.limit = kept(query.limit, or: count, token)
    case .note(let note): notes.append(note)
    }
  }

  /// The first value; a later one that differs is ignored and named.
  private mutating func kept<Value: Equatable>(
    _ old: Value?, or new: Value, _ token: Int
  ) -> Value {
    guard let old else { return new }
    if old != new { ignore(token, .onlyFirstCounts(text: tokens[token].text)) }
    return old
  }

  private mutating func ignore(_ token: Int, _ note: ReadingNote? = nil) {
    tokens[token].role = .ignored
    if let note { notes.append(note) }
  }

  /// The reading of `text`; an error where its bounds contradict each other.
  consuming func reading(of text: String) throws(BudgetLanguageError) -> QueryReading {
    try setPrice()
    try setYears()
    setModels()
    setSort()
    query.features.sort()
    query.notFeatures.sort()
    return QueryReading(text: text, query: query, tokens: tokens, notes: notes)
  }

  private mutating func setPrice() throws(BudgetLanguageError) {
    var lower: (bound: PriceRange.Bound, token: Int)?
    var upper: (bound: PriceRange.Bound, token: Int)?
    // Where a word softens an amount the wider bound counts, else the stricter.
    let wins = !isSoftened
    for (range, token) in amounts.isEmpty ? Array(bands.prefix(1)) : amounts {
      if let bound = range.lower, lower.map({ bound.isHigher(than: $0.bound) == wins }) ?? true {
        lower = (bound, token)
      }
      if let bound = range.upper, upper.map({ bound.isTighter(than: $0.bound) == wins }) ?? true {
        upper = (bound, token)
      }
    }
    query.price = PriceRange(lower: lower?.bound, upper: upper?.bound)
    // An amount replaces the whole band word; of several band words the first counts.
    for band in amounts.isEmpty ? bands.dropFirst() : [] {
      ignore(band.token, .onlyFirstCounts(text: tokens[band.token].text))
    }
    if query.price.isContradictory, let lower, let upper {
      throw .contradiction(lower: tokens[lower.token].text, upper: tokens[upper.token].text)
    }
    if isSoftened, amounts.count > 1 { notes.append(.softened(range: query.price)) }
  }

  private mutating func setYears() throws(BudgetLanguageError) {
    for (range, _) in years {
      let old = query.launched ?? YearRange()
      query.launched = YearRange(
        from: [old.from, range.from].compactMap { $0 }.max(),
        to: [old.to, range.to].compactMap { $0 }.min())
    }
    if let from = query.launched?.from, let to = query.launched?.to, from > to {
      throw .yearContradiction(from: from, to: to)
    }
  }

  /// Two models or more are compared; a network in their names is asked for where all have one.
  private mutating func setModels() {
    query.model = models.first?.name
    if models.count > 1 {
      query.models = models.map { AskedModel(brand: $0.brand, model: $0.name) }
    }
    let networks = models.compactMap { $0.network }
    if networks.count == models.count, let least = networks.min() {
      query.network = query.network.map { max($0, least) } ?? least
    }
  }

  private mutating func setSort() {
    guard var winner = orders.first else { return }
    if winner.order == .value,
      let price = orders.first(where: { $0.order == .price || $0.order == .priceDescending })
    {
      winner = price
    }
    query.sort = winner.order
    for (_, token) in orders where token != winner.token { ignore(token) }
    let others = orders.filter { $0.order != winner.order }.map { tokens[$0.token].text }
    if !others.isEmpty {
      notes.append(.ordersIgnored(kept: tokens[winner.token].text, ignored: others))
    }
  }
}

extension PriceRange.Bound {
  /// Whether this lower bound leaves out more than `other`.
  fileprivate func isHigher(than other: PriceRange.Bound) -> Bool {
    amount == other.amount ? !isInclusive && other.isInclusive : amount > other.amount
  }

  /// Whether this upper bound leaves out more than `other`.
  fileprivate func isTighter(than other: PriceRange.Bound) -> Bool {
    amount == other.amount ? !isInclusive && other.isInclusive : amount < other.amount
  }
}
