/// What a row, or a price, is known again by: 128 bits of it in the place of all its text, so that
/// a list of any length is told from its copies in little memory.
struct RowKey: Hashable {
  private let first: UInt64
  private let second: UInt64

  /// The key of a value; those of two different values are the same once in many millions of lists.
  init(_ value: some Hashable) {
    var hashers = (Hasher(), Hasher())
    hashers.1.combine(0x9E37)
    hashers.0.combine(value)
    hashers.1.combine(value)
    first = UInt64(bitPattern: Int64(hashers.0.finalize()))
    second = UInt64(bitPattern: Int64(hashers.1.finalize()))
  }
}
