/// A value as SQLite stores it.
@usableFromInline
package enum DatabaseValue: Hashable, Sendable {
  case null
  case integer(Int64)
  case real(Double)
  case text(String)
  case blob([UInt8])
  /// Text that is not UTF-8, as a damaged file can hold it, with its bytes.
  case unreadableText([UInt8])
}

extension DatabaseValue: CustomStringConvertible {
  @usableFromInline package var description: String {
    switch self {
    case .null: "NULL"
    case .integer(let number): "\(number)"
    case .real(let number): "\(number)"
    case .text(let text): text
    case .blob(let bytes): "\(bytes.count) bytes"
    case .unreadableText(let bytes): String(decoding: bytes, as: UTF8.self)
    }
  }
}
