/// What a shop asks a month for a phone: never a price, whatever it adds up to.
public struct Instalment: Hashable, Sendable {
  /// Id of the phone.
  public let phone: String
  public let configuration: Configuration
  /// The amount of one month.
  public let monthly: Peso
  /// For how many months; `nil` where it is not said.
  public let months: Int?
  public let observedOn: PartialDate
  /// Id of the source.
  public let source: String

  /// For how many months one can pay.
  public static let lengths = 1...120

  public init(
    phone: String, configuration: Configuration = .unknown, monthly: Peso, months: Int? = nil,
    observedOn: PartialDate, source: String
  ) {
    self.phone = phone
    self.configuration = configuration
    self.monthly = monthly
    self.months = months
    self.observedOn = observedOn
    self.source = source
  }
}

extension Instalment: Comparable {
  public static func < (left: Instalment, right: Instalment) -> Bool {
    if left.phone != right.phone { return left.phone < right.phone }
    if left.configuration != right.configuration { return left.configuration < right.configuration }
    if left.observedOn != right.observedOn { return left.observedOn < right.observedOn }
    return (left.source, left.months ?? 0, left.monthly)
      < (right.source, right.months ?? 0, right.monthly)
  }
}
