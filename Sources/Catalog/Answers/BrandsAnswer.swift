/// Brands compared, with what is worth saying about how the question was read.
public struct BrandsAnswer: Hashable, Sendable {
  public let comparison: BrandComparison
  public let notes: [ReadingNote]

  public init(comparison: BrandComparison, notes: [ReadingNote] = []) {
    self.comparison = comparison
    self.notes = notes
  }

  /// The notes as sentences.
  public var phrases: [Phrase] { notes.map { $0.phrase } }
}
