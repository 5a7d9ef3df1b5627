import Catalog

/// A query as the object under `understood`.
enum QueryJSON {
  static func object(_ query: BudgetQuery) -> JSONValue {
    .object(
      (QueryCondition.allCases + QueryCondition.wishes).flatMap { $0.members(query) }
        .map { .init($0.key, $0.value.json) })
  }
}

extension ConditionValue {
  fileprivate var json: JSONValue {
    switch self {
    case .none: .null
    case .text(let text): .string(text)
    case .number(let number): .number(number)
    case .texts(let texts): .strings(texts)
    case .price(let range):
      [
        "min": JSONValue(range.lower?.amount),
        "min_inclusive": JSONValue(range.lower?.isInclusive),
        "max": JSONValue(range.upper?.amount),
        "max_inclusive": JSONValue(range.upper?.isInclusive),
      ]
    case .years(let years):
      [
        "from": JSONValue(years.from.map(String.init)),
        "to": JSONValue(years.to.map(String.init)),
      ]
    case .models(let models):
      .array(models.map { ["brand": JSONValue($0.brand), "model": .string($0.model)] })
    }
  }
}
