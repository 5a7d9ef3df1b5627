extension Clause {
  /// How each clause but the first, which is asked before them, reads.
  static let readers = all.dropFirst().map { $0.match }

  /// The clauses in the order in which they win over each other where they take as many words.
  static let all: [Clause] = [
    Clause("CanonicalClause", CanonicalClause.title, CanonicalClause.rule, CanonicalClause.examples)
    {
      CanonicalClause.match($0, at: $1)
    },
    Clause(
      "ForeignPriceClause", ForeignPriceClause.title, ForeignPriceClause.rule,
      ForeignPriceClause.examples
    ) {
      ForeignPriceClause.match($0, at: $1)
    },
    Clause("NotListedClause", NotListedClause.title, NotListedClause.rule, NotListedClause.examples)
    {
      NotListedClause.match($0, at: $1)
    },
    Clause(
      "MalformedNumberClause", MalformedNumberClause.title, MalformedNumberClause.rule,
      MalformedNumberClause.examples
    ) {
      MalformedNumberClause.match($0, at: $1)
    },
    Clause(
      "InstalmentClause", InstalmentClause.title, InstalmentClause.rule, InstalmentClause.examples
    ) {
      InstalmentClause.match($0, at: $1)
    },
    Clause("ScoreClause", ScoreClause.title, ScoreClause.rule, ScoreClause.examples) {
      ScoreClause.match($0, at: $1)
    },
    Clause("NotNeededClause", NotNeededClause.title, NotNeededClause.rule, NotNeededClause.examples)
    {
      NotNeededClause.match($0, at: $1)
    },
    Clause("SofteningClause", SofteningClause.title, SofteningClause.rule, SofteningClause.examples)
    {
      SofteningClause.match($0, at: $1)
    },
    Clause("LimitClause", LimitClause.title, LimitClause.rule, LimitClause.examples) {
      LimitClause.match($0, at: $1)
    },
    Clause("ExclusionClause", ExclusionClause.title, ExclusionClause.rule, ExclusionClause.examples)
    {
      ExclusionClause.match($0, at: $1)
    },
    Clause("ChipsetClause", ChipsetClause.title, ChipsetClause.rule, ChipsetClause.examples) {
      ChipsetClause.match($0, at: $1)
    },
    Clause(
      "CameraPartnerClause", CameraPartnerClause.title, CameraPartnerClause.rule,
      CameraPartnerClause.examples
    ) {
      CameraPartnerClause.match($0, at: $1)
    },
    Clause("FeatureClause", FeatureClause.title, FeatureClause.rule, FeatureClause.examples) {
      FeatureClause.match($0, at: $1)
    },
    Clause("BrandClause", BrandClause.title, BrandClause.rule, BrandClause.examples) {
      BrandClause.match($0, at: $1)
    },
    Clause("ModelClause", ModelClause.title, ModelClause.rule, ModelClause.examples) {
      ModelClause.match($0, at: $1)
    },
    Clause("YearClause", YearClause.title, YearClause.rule, YearClause.examples) {
      YearClause.match($0, at: $1)
    },
    Clause(
      "SpecificationClause", SpecificationClause.title, SpecificationClause.rule,
      SpecificationClause.examples
    ) {
      SpecificationClause.match($0, at: $1)
    },
    Clause(
      "PriceRangeClause", PriceRangeClause.title, PriceRangeClause.rule, PriceRangeClause.examples
    ) {
      PriceRangeClause.match($0, at: $1)
    },
    Clause(
      "PriceBoundClause", PriceBoundClause.title, PriceBoundClause.rule, PriceBoundClause.examples
    ) {
      PriceBoundClause.match($0, at: $1)
    },
    Clause("AmountClause", AmountClause.title, AmountClause.rule, AmountClause.examples) {
      AmountClause.match($0, at: $1)
    },
    Clause("NetworkClause", NetworkClause.title, NetworkClause.rule, NetworkClause.examples) {
      NetworkClause.match($0, at: $1)
    },
    Clause(
      "OperatingSystemClause", OperatingSystemClause.title, OperatingSystemClause.rule,
      OperatingSystemClause.examples
    ) {
      OperatingSystemClause.match($0, at: $1)
    },
    Clause("BandClause", BandClause.title, BandClause.rule, BandClause.examples) {
      BandClause.match($0, at: $1)
    },
    Clause("WishClause", WishClause.title, WishClause.rule, WishClause.examples) {
      WishClause.match($0, at: $1)
    },
    Clause("OrderClause", OrderClause.title, OrderClause.rule, OrderClause.examples) {
      OrderClause.match($0, at: $1)
    },
    Clause("UseClause", UseClause.title, UseClause.rule, UseClause.examples) {
      UseClause.match($0, at: $1)
    },
    Clause("FrameClause", FrameClause.title, FrameClause.rule, FrameClause.examples) {
      FrameClause.match($0, at: $1)
    },
  ]
}
