/// What one number word says.
enum NumberWord: Equatable, Sendable {
  /// 1 to 99, and whole thousands that are said in one word.
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

  /// All that number words say.
  static let all: [NumberWord] =
    (1...99).map { .small($0) } + (2...9).map { .small(1000 * $0) }
    + (2...9).map { .tens(10 * $0) } + (1...9).map { .hundreds(100 * $0) }
    + [.hundred, .thousand, .million, .oneThousand, .link]
}
