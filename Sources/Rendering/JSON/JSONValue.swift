public import Catalog

/// A JSON document whose objects keep the order of their keys.
public enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)
  case integer(Int)
  case number(Double)
  /// Pesos, written exactly: `7990`, `7990.5`.
  case money(Peso)
  case string(String)
  case array([JSONValue])
  case object([Member])

  /// One key of an object with its value.
  public struct Member: Hashable, Sendable {
    public let key: String
    public let value: JSONValue

    public init(_ key: String, _ value: JSONValue) {
      self.key = key
      self.value = value
    }
  }
}

extension JSONValue {
  /// The value, or `null` where there is none.
  package init(_ text: String?) { self = text.map(JSONValue.string) ?? .null }
  package init(_ whole: Int?) { self = whole.map(JSONValue.integer) ?? .null }
  package init(_ number: Double?) { self = number.map(JSONValue.number) ?? .null }
  package init(_ amount: Peso?) { self = amount.map(JSONValue.money) ?? .null }
  package init(_ date: PartialDate?) { self.init(date?.iso) }
  package init(_ day: CalendarDay?) { self.init(day?.iso) }
  package init(_ flag: Bool?) { self = flag.map(JSONValue.bool) ?? .null }

  package static func strings(_ texts: some Sequence<String>) -> JSONValue {
    .array(texts.map(JSONValue.string))
  }
}

extension JSONValue: ExpressibleByDictionaryLiteral, ExpressibleByArrayLiteral,
  ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByNilLiteral,
  ExpressibleByBooleanLiteral, ExpressibleByFloatLiteral
{
  public init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(elements.map { Member($0.0, $0.1) })
  }
  public init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
  public init(stringLiteral value: String) { self = .string(value) }
  public init(integerLiteral value: Int) { self = .integer(value) }
  public init(nilLiteral: ()) { self = .null }
  public init(booleanLiteral value: Bool) { self = .bool(value) }
  public init(floatLiteral value: Double) { self = .number(value) }
}

extension JSONValue {
  /// The object with further members at its end; anything else unchanged.
  package func appending(_ members: [Member]) -> JSONValue {
    guard !members.isEmpty, case .object(let own) = self else { return self }
    return .object(own + members)
  }
}
