/// A value that a parameter of SQL is bound to.
public enum SQLValue: Hashable, Sendable {
  case integer(Int64)
  case real(Double)
  case text(String)
}
