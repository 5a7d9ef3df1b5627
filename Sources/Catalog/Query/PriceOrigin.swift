/// Who has to have stated a price, and as what: whose lists, of which kind, prices of which kinds.
///
/// An offer meets it by its price in force, by the official price, or by a price of shops that was
/// read in the twelve months before: one and the same price has to meet all that is asked.
public struct PriceOrigin: Hashable, Sendable {
  /// Names of publishers, any of which may hold, in any letter case; empty for all.
  public var publishers: [String]
  /// Kinds of sources; empty for all.
  public var sourceKinds: [ReadingKind]
  /// Kinds of prices; empty for all.
  public var kinds: [PriceKind]

  public init(
    publishers: [String] = [], sourceKinds: [ReadingKind] = [], kinds: [PriceKind] = []
  ) {
    self.publishers = publishers
    self.sourceKinds = sourceKinds
    self.kinds = kinds
  }

  /// Whether nothing is asked.
  public var isEmpty: Bool { publishers.isEmpty && sourceKinds.isEmpty && kinds.isEmpty }

  /// What is asked, a phrase each.
  public var phrases: [Phrase] {
    [
      .eitherOf(publishers), .ofSources(.eitherOf(sourceKinds.map { $0.rawValue })),
      .ofPrices(.eitherOf(kinds.map { $0.rawValue })),
    ].filter { !$0.isEmpty }
  }

  /// What a source is that no table describes, such as a file of a reader's own: that of a shop
  /// where its prices are, else a list.
  public static func sourceKind(ofUndescribed kind: PriceKind) -> ReadingKind {
    kind.servesAsFallback ? .shop : .list
  }
}

/// A price's origin as it is asked of a day.
public struct AskedOrigin: Hashable, Sendable {
  public let origin: PriceOrigin
  /// From when up to when a price of shops counts.
  public let days: ClosedRange<CalendarDay>

  /// - Parameters:
  ///   - origin: the origin asked for.
  ///   - day: the day asked about.
  ///   - knownOn: leaves out what was read after that day.
  public init(_ origin: PriceOrigin, on day: CalendarDay, knownOn: CalendarDay? = nil) {
    self.origin = origin
    let first = day.monthsBefore(ShopPrices.months)
    days = first...max(first, min(day, knownOn ?? day))
  }
}
