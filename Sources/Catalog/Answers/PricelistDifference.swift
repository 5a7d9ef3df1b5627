/// What differs between two pricelists, row by row.
///
/// Every row of either list is in exactly one class, so the classes add up to the union.
public struct PricelistDifference: Hashable, Sendable {
  public let from: PricelistHead
  public let to: PricelistHead
  /// By brand, model and configuration.
  public let rows: [PricelistDifferenceRow]
  /// Phones by class: new, gone, or by what became of their starting price; every class is a key.
  public let phones: [PriceDifferenceClass: Int]

  public init(
    from: PricelistHead, to: PricelistHead, rows: [PricelistDifferenceRow],
    phones: [PriceDifferenceClass: Int]
  ) {
    self.from = from
    self.to = to
    self.rows = rows
    self.phones = phones
  }

  /// How many rows are in a class.
  public func count(of difference: PriceDifferenceClass) -> Int {
    rows.count { $0.difference == difference }
  }
}

/// What became of a row between two pricelists.
public enum PriceDifferenceClass: String, CaseIterable, Sendable {
  /// The phone is only in the second list.
  case new
  /// The phone is only in the first list.
  case gone
  case dearer
  case cheaper
  case unchanged
  /// The phone is in both lists, but one of the two prices is not known.
  case unknown
}

/// One variant in the difference of two pricelists.
public struct PricelistDifferenceRow: Hashable, Sendable {
  public let difference: PriceDifferenceClass
  public let phone: Phone
  public let brandName: String
  public let configuration: Configuration
  public let from: PriceInForce?
  public let to: PriceInForce?

  public init(
    difference: PriceDifferenceClass, phone: Phone, brandName: String,
    configuration: Configuration, from: PriceInForce?, to: PriceInForce?
  ) {
    self.difference = difference
    self.phone = phone
    self.brandName = brandName
    self.configuration = configuration
    self.from = from
    self.to = to
  }

  /// `Samsung Galaxy A06 5G`.
  /// Whether the source of one of the two prices does not state the configuration.
  public var isVariantInferred: Bool {
    configuration != .unknown
      && (from?.isVariantInferred ?? false || to?.isVariantInferred ?? false)
  }

  public var name: String { "\(brandName) \(phone.model)" }

  /// Second price less the first, `nil` unless both are known.
  public var change: PriceStep? {
    guard let from, let to else { return nil }
    return PriceStep(from: from.amount, to: to.amount)
  }
}
