import Catalog

/// Looks for two phones of a brand that may be one: the same words in another order.
enum NearDuplicates {
  static func warnings(_ phones: [Phone]) -> [String] {
    let groups = Dictionary(grouping: phones) { phone in
      let words = ModelWords.of(phone.model).filter { $0 != "galaxy" }
      return ([phone.brand] + words.sorted()).joined(separator: " ")
    }
    return groups.values.filter { $0.count > 1 }
      .map { $0.map(\.id).sorted().joined(separator: ", ") }.sorted()
      .map { "May be one phone: \($0)." }
  }
}
