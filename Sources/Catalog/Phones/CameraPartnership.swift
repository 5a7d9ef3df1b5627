/// A stated partnership of a brand with a maker of cameras or lenses.
public struct CameraPartnership: Hashable, Sendable {
  /// The brand's slug.
  public let brand: String
  /// `Leica`, `Zeiss` or `Hasselblad`.
  public let partner: String
  /// When it began, as far as it is known.
  public let from: PartialDate?
  /// When it ended; `nil` where no end is known.
  public let until: PartialDate?
  /// The first phones that carried it, as the source names them.
  public let firstPhones: String
  /// Id of the source.
  public let source: String
  /// The series it counts for: `X60*` is every model that goes on from these words, `V40` that
  /// model alone; empty where only what a source says of a phone counts.
  public let series: [String]

  public init(
    brand: String, partner: String, from: PartialDate?, until: PartialDate?, firstPhones: String,
    source: String, series: [String] = []
  ) {
    self.brand = brand
    self.partner = partner
    self.from = from
    self.until = until
    self.firstPhones = firstPhones
    self.source = source
    self.series = series
  }
}
