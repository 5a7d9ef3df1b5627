extension BudgetQuery {
  /// The query in one fixed form, which `BudgetLanguage` reads back to the same query:
  /// `5G price<20000`.
  public var canonical: String {
    var query = self
    // An order that would be taken anyway is not written.
    query.sort = nil
    if effectiveSort != query.effectiveSort { query.sort = sort }
    return QueryCondition.inWriting.flatMap { $0.written(query) }
      .map { $0.key.isEmpty ? $0.value : $0.key + Self.quoted($0.value + $0.unit) }
      .joined(separator: " ")
  }

  /// A value that is more than one short plain word stands in quotes, in which `\` keeps the quote or
  /// backslash after it.
  private static func quoted(_ value: String) -> String {
    let isPlain = value.unicodeScalars.allSatisfy { scalar in
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", "-", "_", ".", "+": true
      default: false
      }
    }
    if isPlain, (1...64).contains(value.unicodeScalars.count) { return value }
    var text = "\""
    for scalar in value.unicodeScalars {
      if scalar == "\"" || scalar == "\\" { text += "\\" }
      text.unicodeScalars.append(scalar)
    }
    return text + "\""
  }
}
