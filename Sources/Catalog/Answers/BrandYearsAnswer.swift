/// Brands compared year by year.
public struct BrandYearsAnswer: Hashable, Sendable {
  /// The brands of each year of launch that has phones, the earliest first.
  public let years: [BrandComparison]
  /// The brands asked for, else all, those with the most priced phones first.
  public let brands: [Brand]
  /// What limits the phones, one phrase a condition.
  public let narrowing: [Phrase]
  /// From how many priced phones on a brand has a median.
  public let fewest: Int
  public let notes: [ReadingNote]

  public init(
    years: [BrandComparison], brands: [Brand], narrowing: [Phrase] = [], fewest: Int,
    notes: [ReadingNote] = []
  ) {
    self.years = years
    self.brands = brands
    self.narrowing = narrowing
    self.fewest = fewest
    self.notes = notes
  }

  /// The notes as sentences.
  public var phrases: [Phrase] { notes.map { $0.phrase } }
}
