internal import Catalog

extension PriceBand {
  /// `₱7,000–9,999`, `under ₱5,000`, `₱50,000 and up`: a band as a heading.
  var heading: Phrase {
    guard let upper else { return .andUp(lower) }
    if lower.centavos == 0 { return .under(upper) }
    let last = Peso(centavos: upper.centavos - 100).formatted
    return Phrase(same: "\(lower.formatted)–\(last.dropFirst())")
  }

  /// The folder of its page: `7000-10000`, `50000-up`.
  var slug: String { upper == nil ? "\(lower.plain)-up" : id }
}
