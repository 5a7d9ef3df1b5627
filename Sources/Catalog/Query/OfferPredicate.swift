/// What an offer has to fulfil: the meaning of a condition, which SQL and memory each have one way
/// to ask.
package enum OfferPredicate: Sendable {
  /// Within one of these brands or their sub-brands, or within none of them.
  case brand([String], isWithin: Bool)
  case atLeast(Network)
  case below(Network)
  case system(OperatingSystem, is: Bool)
  /// Words of the phone's name.
  case name(AskedWords)
  /// Words of the chipset's name.
  case chipset(AskedWords)
  /// A text of the specifications, in any letter case.
  case text(SpecificationField, String)
  /// A feature that is known to be there, or known to be absent.
  case feature(Feature, Bool)
  case launched(YearRange)
  case measure(QueryMeasure, Double)
  case price(PriceRange)
}
