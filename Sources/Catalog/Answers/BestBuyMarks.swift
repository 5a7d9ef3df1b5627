/// The phones of a list that no cheaper or equally priced phone of it equals or beats on every
/// chosen specification.
public struct BestBuyMarks: Hashable, Sendable {
  /// The specifications that were compared.
  public let terms: [ValueTerm]
  /// Ids of the phones.
  public let phones: Set<String>

  public init(terms: [ValueTerm], phones: Set<String>) {
    self.terms = terms
    self.phones = phones
  }
}
