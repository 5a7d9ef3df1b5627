internal import Catalog

extension CatalogueSession {
  /// The models that a question compares, side by side; `nil` where fewer than two phones are known
  /// by their names. A name that several phones bear stands for all that bear no further words.
  func comparison(of models: [AskedModel]) throws(CatalogueError) -> PhoneComparison? {
    guard models.count > 1 else { return nil }
    var ids: [String] = []
    for model in models {
      for phone in try phones(bearing: model) where !ids.contains(phone.id) {
        ids.append(phone.id)
      }
    }
    var records: [PhoneRecord] = []
    for id in ids.prefix(mostCompared) {
      if let record = try record(ofPhone: id) { records.append(record) }
    }
    return records.count > 1 ? PhoneComparison.of(records) : nil
  }

  /// More phones side by side are no help to anybody.
  private var mostCompared: Int { 8 }

  private func phones(bearing model: AskedModel) throws(CatalogueError) -> [PhoneName] {
    let words = ModelWords.of(model.model)
    var found = try phones(named: words, of: model.brand)
    if found.isEmpty {
      // A network that is asked for too need not stand in the name.
      found = try phones(named: words.filter { Network(name: $0) == nil }, of: model.brand)
    }
    let least = found.map { ModelWords.of($0.name).count }.min()
    return found.filter { ModelWords.of($0.name).count == least }
  }

  private func phones(
    named words: [String], of brand: String?
  ) throws(CatalogueError) -> [PhoneName] {
    words.isEmpty
      ? [] : try phones(matching: ([brand].compactMap { $0 } + words).joined(separator: " "))
  }
}
