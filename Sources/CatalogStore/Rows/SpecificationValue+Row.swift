internal import Catalog
internal import SQLite

extension SpecificationValue {
  /// The value as its column holds it.
  var databaseValue: DatabaseValue {
    switch self {
    case .text(let text): text.databaseValue
    case .network(let network): network.rawValue.databaseValue
    case .whole(let whole): whole.databaseValue
    case .decimal(let decimal): decimal.databaseValue
    case .flag(let flag): (flag ? 1 : 0).databaseValue
    }
  }
}

extension Row {
  /// The value of a column that holds a specification; `nil` where it is unknown.
  func specification(_ index: Int, _ values: SpecificationValues) throws -> SpecificationValue? {
    switch values {
    case .text: try (get(index) as String?).map(SpecificationValue.text)
    case .network:
      try (get(index) as Int?).flatMap(Network.init(rawValue:)).map(SpecificationValue.network)
    case .whole(let range): try number(index, in: range).map(SpecificationValue.whole)
    case .decimal(let range): try number(index, in: range).map(SpecificationValue.decimal)
    case .yesOrNo: try (get(index) as Int?).map { .flag($0 == 1) }
    }
  }

  /// A number within its limits that must be there.
  func number<Value: ColumnValue & Comparable>(
    _ index: Int, within range: ClosedRange<Value>
  ) throws -> Value {
    guard let value = try number(index, in: range) else { throw UnreadableValue(value: "NULL") }
    return value
  }

  /// A number within its limits; `nil` where it is unknown.
  func number<Value: ColumnValue & Comparable>(
    _ index: Int, in range: ClosedRange<Value>
  ) throws -> Value? {
    guard let value: Value = try get(index) else { return nil }
    guard range.contains(value) else { throw UnreadableValue(value: "\(value)") }
    return value
  }
}

extension SpecificationField {
  /// The column as `CREATE TABLE` names it, with the limits of its values.
  var column: String {
    switch values {
    case .text: "\(name) TEXT CHECK (\(name) <> '')"
    case .network:
      "\(name) INTEGER CHECK (\(name) BETWEEN \(Network.least) AND \(Network.greatest))"
    case .whole(let range):
      "\(name) INTEGER CHECK (\(name) BETWEEN \(range.lowerBound) AND \(range.upperBound))"
    case .decimal(let range):
      "\(name) REAL CHECK (\(name) BETWEEN \(range.lowerBound.plain) AND \(range.upperBound.plain))"
    case .yesOrNo: "\(name) INTEGER CHECK (\(name) IN (0, 1))"
    }
  }
}

extension Network {
  fileprivate static var least: Int { allCases.map(\.rawValue).min() ?? 2 }
  fileprivate static var greatest: Int { allCases.map(\.rawValue).max() ?? 2 }
}
