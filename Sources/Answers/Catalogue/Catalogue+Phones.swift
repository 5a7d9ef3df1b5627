public import Catalog

extension Catalogue {
  /// The one phone that `words` name: its id, or words of its name.
  public func phone(named words: String) throws(CatalogueError) -> PhoneName {
    try read { session throws(CatalogueError) in try session.phone(named: words) }
  }

  /// Everything about the phone that `words` name: its id, or words of its name.
  public func show(_ words: String) throws(CatalogueError) -> PhoneAnswer {
    try read { session throws(CatalogueError) in
      let record = try session.record(of: words)
      return PhoneAnswer(record: record, history: PriceHistory.of(record))
    }
  }

  /// Two or more different phones side by side, in the order in which they are named.
  public func compare(_ phones: [String]) throws(CatalogueError) -> PhoneComparison {
    try read { session throws(CatalogueError) in
      var records: [PhoneRecord] = []
      for words in phones { records.append(try session.record(of: words)) }
      var seen: Set<String> = []
      for record in records where !seen.insert(record.phone.id).inserted {
        throw .namedTwice(record.name)
      }
      return PhoneComparison.of(records)
    }
  }

  /// The phones most like the one that `words` name.
  ///
  /// - Parameters:
  ///   - words: the phone’s id, or words of its name.
  ///   - cheaper: only cheaper phones, those that give up least.
  ///   - limit: how many phones at most.
  ///   - withOlder: also among phones that are no longer sold.
  public func similar(
    to words: String, cheaper: Bool = false, limit: Int = 10, withOlder: Bool = false
  ) throws(CatalogueError) -> SimilarPhones {
    try read { session throws(CatalogueError) in
      let name = try session.phone(named: words)
      let day = if let asked = moment.asOf { asked } else { try session.latestKnownDay() }
      guard let brand = try session.record(ofPhone: name.id)?.phone.brand,
        let offer = try session.startingOffers(ofBrand: brand, on: day)
          .first(where: { $0.phone.id == name.id })
      else { throw .notKnownOn(name: name.name, day: moment.knownOn ?? day) }
      guard !cheaper || offer.price != nil else { throw .nothingCheaper(name: offer.name) }
      var search = SimilarPhonesSearch(
        offer, OfferScope(withOlder ? .all : .current), cheaper: cheaper, limit: max(1, limit))
      // Brand after brand, so that never more than the phones of one are held.
      for brand in try session.brands() where brand.parent == nil {
        for other in try session.startingOffers(ofBrand: brand.id, on: day) { search.add(other) }
      }
      return search.found(asOf: day)
    }
  }
}

extension CatalogueSession {
  /// The starting offers of a brand's phones and those of its sub-brands.
  fileprivate func startingOffers(
    ofBrand brand: String, on day: CalendarDay
  ) throws(CatalogueError) -> [Offer] {
    var query = BudgetQuery()
    query.brands = [brand]
    return try selection(of: query, on: day).startingOffers()
  }

  func record(of words: String) throws(CatalogueError) -> PhoneRecord {
    guard let record = try record(ofPhone: try phone(named: words).id) else {
      throw .noSuchPhone(words, near: [])
    }
    return record
  }

  /// The one phone that `words` name; fails with the candidates where it may be several, and with
  /// the nearest names where it is none.
  func phone(named words: String) throws(CatalogueError) -> PhoneName {
    guard words.unicodeScalars.count <= PhoneNameSearch.longestName else {
      throw .nameTooLong(words, limit: PhoneNameSearch.longestName)
    }
    let found = try phones(matching: words)
    if found.count == 1 { return found[0] }
    guard !found.isEmpty else {
      throw .noSuchPhone(words, near: NearPhones.of(words, among: try phoneNames()))
    }
    throw .severalPhones(words, Array(found.prefix(8)), count: found.count)
  }
}
