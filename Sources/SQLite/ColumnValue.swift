/// A Swift value that a column can hold.
@usableFromInline
package protocol ColumnValue {
  /// The value as SQLite stores it.
  var databaseValue: DatabaseValue { get }

  /// Reads a stored value; `nil` where it is of another type, or too large.
  init?(_ value: DatabaseValue)
}

extension Int64: ColumnValue {
  @inlinable package var databaseValue: DatabaseValue { .integer(self) }

  @inlinable package init?(_ value: DatabaseValue) {
    guard case .integer(let number) = value else { return nil }
    self = number
  }
}

extension Int: ColumnValue {
  @inlinable package var databaseValue: DatabaseValue { .integer(Int64(self)) }

  @inlinable package init?(_ value: DatabaseValue) {
    guard case .integer(let number) = value else { return nil }
    self.init(exactly: number)
  }
}

extension Bool: ColumnValue {
  @inlinable package var databaseValue: DatabaseValue { .integer(self ? 1 : 0) }

  @inlinable package init?(_ value: DatabaseValue) {
    switch value {
    case .integer(0): self = false
    case .integer(1): self = true
    default: return nil
    }
  }
}

extension Double: ColumnValue {
  @inlinable package var databaseValue: DatabaseValue { .real(self) }

  /// A whole number is read too, where it loses nothing.
  @inlinable package init?(_ value: DatabaseValue) {
    switch value {
    case .real(let number): self = number
    case .integer(let number): self.init(exactly: number)
    default: return nil
    }
  }
}

extension String: ColumnValue {
  @inlinable package var databaseValue: DatabaseValue { .text(self) }

  @inlinable package init?(_ value: DatabaseValue) {
    guard case .text(let text) = value else { return nil }
    self = text
  }
}

extension [UInt8]: ColumnValue {
  @inlinable package var databaseValue: DatabaseValue { .blob(self) }

  @inlinable package init?(_ value: DatabaseValue) {
    guard case .blob(let bytes) = value else { return nil }
    self = bytes
  }
}
