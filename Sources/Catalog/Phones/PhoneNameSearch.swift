/// The rule by which words name a phone.
package enum PhoneNameSearch {
  /// In Unicode scalars; the longest name of a phone has a quarter of it. Near names are searched
  /// word by word, so that a longer one would only cost time.
  package static let longestName = 200

  /// The phones that `words` can mean: one for an exact id or an exact name, with or without its
  /// brand; else all whose names hold every word.
  ///
  /// - Parameters:
  ///   - withID: the phones with this id.
  ///   - holding: the phones that a query for a model finds, by name.
  package static func phones<Failure: Error>(
    named words: String, brands: [Brand], withID: (String) throws(Failure) -> [PhoneName],
    holding: (BudgetQuery) throws(Failure) -> [PhoneName]
  ) throws(Failure) -> [PhoneName] {
    let asked = withBrandName(ModelWords.of(words), brands)
    guard !asked.isEmpty else { return [] }
    let exact = try withID(words.lowercased())
    guard exact.isEmpty else { return exact }
    var query = BudgetQuery()
    query.model = asked.joined(separator: " ")
    let candidates = try holding(query)
    let exactlyNamed = candidates.filter {
      ModelWords.of($0.name) == asked || ModelWords.of($0.model) == asked
    }
    return exactlyNamed.isEmpty ? candidates : exactlyNamed
  }

  /// The words with the brand's own name in place of an alias of several words before them.
  private static func withBrandName(_ asked: [String], _ brands: [Brand]) -> [String] {
    for brand in brands {
      for alias in brand.aliases.map({ ModelWords.of($0) })
      where alias.count > 1 && asked.starts(with: alias) {
        return ModelWords.of(brand.name) + asked.dropFirst(alias.count)
      }
    }
    return asked
  }

  /// The order by brand, whatever its letter case, then by model.
  package static func precedes(_ left: PhoneName, _ right: PhoneName) -> Bool {
    let brands = (left.brandName.lowercased(), right.brandName.lowercased())
    if brands.0 != brands.1 { return brands.0 < brands.1 }
    return left.model == right.model ? left.id < right.id : left.model < right.model
  }
}
