extension BudgetQuery {
  /// Whether a configuration has the RAM and storage asked for; what is not known has not.
  public func admits(_ configuration: Configuration) -> Bool {
    func reaches(_ value: Double?, _ minimum: Double?) -> Bool {
      guard let minimum else { return true }
      return value.map { $0 >= minimum } ?? false
    }
    return reaches(configuration.ramGB, ramGB) && reaches(configuration.storageGB, storageGB)
  }
}
