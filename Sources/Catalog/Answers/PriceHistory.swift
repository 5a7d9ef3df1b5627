/// The prices of one phone over time; nothing stands where nothing was observed.
public struct PriceHistory: Hashable, Sendable {
  public let phone: Phone
  public let brandName: String
  /// One line for each configuration that has an observation, in order of configuration.
  public let lines: [PriceHistoryLine]
  /// The lowest recorded price; the earliest where it was recorded more than once.
  public let lowest: LowestPrice?
  /// Since when prices were recorded: the first reading of any.
  public let firstObserved: PartialDate?
  /// When a price was last read.
  public let lastObserved: PartialDate?

  public init(
    phone: Phone, brandName: String, lines: [PriceHistoryLine], lowest: LowestPrice?,
    firstObserved: PartialDate?, lastObserved: PartialDate?
  ) {
    self.phone = phone
    self.brandName = brandName
    self.lines = lines
    self.lowest = lowest
    self.firstObserved = firstObserved
    self.lastObserved = lastObserved
  }

  /// `Samsung Galaxy A06 5G`.
  public var name: String { "\(brandName) \(phone.model)" }
}

/// The prices of one configuration of a phone, in order of time.
public struct PriceHistoryLine: Hashable, Sendable {
  /// As far as the sources tell; unknown where they speak of the phone as a whole.
  public let configuration: Configuration
  /// Official prices: each stands until the next, or until its own end.
  public let steps: [PriceHistoryStep]
  /// Prices of shops and marketplaces: single points in time.
  public let points: [PriceHistoryStep]

  public init(
    configuration: Configuration, steps: [PriceHistoryStep], points: [PriceHistoryStep]
  ) {
    self.configuration = configuration
    self.steps = steps
    self.points = points
  }
}

/// One price in a history.
public struct PriceHistoryStep: Hashable, Sendable {
  public let since: PartialDate
  /// Last day it stood, where a source states its end; else it stands until the next step.
  public let until: PartialDate?
  public let amount: Peso
  public let kind: PriceKind
  /// How ``since`` is known.
  public let basis: PriceStepBasis
  public let observedOn: PartialDate
  public let source: PriceSource?
  /// Whether the source does not state the configuration whose price it is.
  public let isVariantInferred: Bool

  public init(
    since: PartialDate, until: PartialDate?, amount: Peso, kind: PriceKind,
    basis: PriceStepBasis, observedOn: PartialDate, source: PriceSource?,
    isVariantInferred: Bool = false
  ) {
    self.since = since
    self.until = until
    self.amount = amount
    self.kind = kind
    self.basis = basis
    self.observedOn = observedOn
    self.source = source
    self.isVariantInferred = isVariantInferred
  }
}

/// How the day since when a price stood is known.
public enum PriceStepBasis: String, CaseIterable, Sendable {
  /// The source states it.
  case stated
  /// The price stood at launch, where the source states no other day.
  case launch
  /// The day it was first read.
  case reading
}

/// The lowest price recorded for a phone.
public struct LowestPrice: Hashable, Sendable {
  public let configuration: Configuration
  public let step: PriceHistoryStep

  public init(configuration: Configuration, step: PriceHistoryStep) {
    self.configuration = configuration
    self.step = step
  }
}
