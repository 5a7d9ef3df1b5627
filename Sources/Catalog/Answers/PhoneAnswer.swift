/// Everything about one phone, with its prices over time.
public struct PhoneAnswer: Hashable, Sendable {
  public let record: PhoneRecord
  public let history: PriceHistory

  public init(record: PhoneRecord, history: PriceHistory) {
    self.record = record
    self.history = history
  }
}
