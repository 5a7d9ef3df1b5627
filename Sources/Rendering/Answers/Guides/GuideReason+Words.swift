import Catalog

extension QueryCondition {
  /// A phone's own value that meets the condition: `₱7,990`, `5G`, `8GB RAM`.
  func words(_ value: ComparedValue) -> Phrase {
    switch value {
    case .price(let price): .same(price.amount.formatted)
    case .texts(let texts) where self == .notFeatures:
      texts.map(Phrase.no).joined(separator: ", ")
    case .text(let text) where self == .notFeatures: .no(text)
    default: reason((property ?? .specification(.chipset)).words(value))
    }
  }

  func json(_ value: ComparedValue) -> JSONValue {
    (property ?? .specification(.chipset)).json(value)
  }
}

extension GuideReason {
  var json: JSONValue {
    switch self {
    case .meets(let condition, let value):
      ["meets": .string(condition.name), "value": condition.json(value)]
    case .strong(let term, let value):
      ["strong": .string(term.rawValue), "value": .integer(value)]
    }
  }
}
