/// What a shell offers for a value while it is typed.
package enum CompletionKind: Sendable {
  case none
  /// Names that are always the same.
  case list([String])
  /// Names that are looked up when somebody asks.
  case custom(@Sendable () -> [String])
  /// Files, of those with another ending none.
  case files(ending: String)
  case directory

  package static func file(ending: String = "") -> CompletionKind { .files(ending: ending) }
}
