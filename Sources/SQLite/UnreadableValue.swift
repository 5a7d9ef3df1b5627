/// A stored value that is not what the program asks for, as a damaged file can have it.
@usableFromInline
package struct UnreadableValue: Error, Hashable {
  /// The value, as a person reads it.
  package let value: String

  @usableFromInline package init(value: String) { self.value = value }
}
