package import Catalog

/// What one row of a raw source says of one phone, before it is matched with other sources.
package struct SourceRecord: Hashable, Sendable {
  /// Line of the row in its file, the header being line 1.
  package var line: Int
  /// The name as the source writes it.
  package var nameAsWritten: String
  /// Pinoy Techno Guide's slug, the surest key, where the row has one.
  package var key: String?
  /// Id of the phone that the row is of, where its reader has named it.
  package var phone: String?
  /// Whether what the row says is a rumour: heard, and not believed.
  package var isDoubtful = false
  /// A launch that the neighbours of its page show to be a slip.
  package var slippedLaunch: PartialDate?
  /// Slug of the brand or sub-brand.
  package var brand: String
  /// The model without its brand.
  package var model: String
  package var launched: PartialDate?
  package var released: PartialDate?
  package var specifications: Specifications
  /// The configurations that the row names.
  package var configurations: [Configuration]
  package var prices: [StatedPrice]
  /// Whether the prices are those of a variant dearer than the lowest, whose configuration the
  /// source does not tell.
  package var isDearerVariant: Bool
  /// All sizes that a seller's address offers; one that no source knows of the phone is a copy's.
  package var offered = MemoryOffer()
  package var source: PriceSource

  package init(
    line: Int, nameAsWritten: String, key: String? = nil, brand: String, model: String,
    launched: PartialDate? = nil, released: PartialDate? = nil,
    specifications: Specifications = Specifications(), configurations: [Configuration] = [],
    prices: [StatedPrice] = [], isDearerVariant: Bool = false, source: PriceSource
  ) {
    self.line = line
    self.nameAsWritten = nameAsWritten
    self.key = key
    self.brand = brand
    self.model = model
    self.launched = launched
    self.released = released
    self.specifications = specifications
    self.configurations = configurations
    self.prices = prices
    self.isDearerVariant = isDearerVariant
    self.source = source
  }
}

/// One amount in pesos that a row states.
package struct StatedPrice: Hashable, Sendable {
  package var configuration: Configuration
  package var amount: Peso
  package var kind: PriceKind
  package var effectiveFrom: PartialDate?
  package var effectiveUntil: PartialDate?
  /// The amount's own characters.
  package var asWritten: String
  /// Whether the configuration, or a part of it, is not what the price's own source states.
  package var isVariantInferred: Bool

  package init(
    configuration: Configuration = .unknown, amount: Peso, kind: PriceKind,
    effectiveFrom: PartialDate? = nil, effectiveUntil: PartialDate? = nil, asWritten: String,
    isVariantInferred: Bool = false
  ) {
    self.configuration = configuration
    self.amount = amount
    self.kind = kind
    self.effectiveFrom = effectiveFrom
    self.effectiveUntil = effectiveUntil
    self.asWritten = asWritten
    self.isVariantInferred = isVariantInferred
  }
}
