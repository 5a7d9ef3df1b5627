internal import Catalog
internal import GRDB

extension Row {
  /// The value of a column; throws where it is not of the type asked for, as a damaged file can
  /// have it, where GRDB's subscript would end the program.
  func get<Value: DatabaseValueConvertible & StatementColumnConvertible>(
    _ index: Int
  ) throws -> Value {
    do {
      return try decode(Value.self, atIndex: index)
    } catch {
      throw UnreadableValue(value: "\(self[index] ?? "NULL")")
    }
  }

  /// A date that must be there.
  func date(_ index: Int) throws -> PartialDate {
    try requiredDate(get(index))
  }

  /// A date, or `nil` where there is none.
  func optionalDate(_ index: Int) throws -> PartialDate? {
    try (get(index) as String?).map(requiredDate)
  }

  private func requiredDate(_ text: String) throws -> PartialDate {
    guard let date = PartialDate(iso: text) else { throw UnreadableValue(value: text) }
    return date
  }
}

/// A value that the schema should not have admitted.
struct UnreadableValue: Error {
  let value: String
}
