/// A word that tells a brand beside its own names: how people write, which no source has to say.
public struct BrandWord: Hashable, Sendable {
  /// What the word is to the brand.
  public enum Kind: String, CaseIterable, Sendable {
    /// Stands for the brand where none is named, and stays in the model: `Galaxy`.
    case family
    /// A family in questions alone, which in lists of phones tells no brand: `Mi`.
    case spoken
    /// Another spelling in questions, which in lists of phones can be a model: `iPhone`.
    case spelling
    /// The slug of a brand whose name still stands before it: `xiaomi` before POCO.
    case wider
  }

  public let brand: String
  public let kind: Kind
  public let word: String

  public init(brand: String, kind: Kind, word: String) {
    self.brand = brand
    self.kind = kind
    self.word = word
  }
}

extension BrandWord: Comparable {
  /// The order of rows in the plain-data form.
  public static func < (left: BrandWord, right: BrandWord) -> Bool {
    (left.brand, left.kind.rawValue, left.word) < (right.brand, right.kind.rawValue, right.word)
  }
}
