/// What one number word says.
enum NumberWord: Sendable {
  /// 1 to 9, 10 to 19.
  case small(Int64)
  /// 20 to 90, which a small number may follow.
  case tens(Int64)
  /// A whole hundred (`sandaan`, `kinyentos`), which tens may follow.
  case hundreds(Int64)
  /// `hundred`, `daan`: multiplies what stands before.
  case hundred
  /// `thousand`, `libo`, `mil`: multiplies what stands before.
  case thousand
  /// `million`, `milyon`.
  case million
  /// One whole thousand in a word: `sanlibo`.
  case oneThousand
  /// `and`, `y`, `at`: joins two parts.
  case link
}
