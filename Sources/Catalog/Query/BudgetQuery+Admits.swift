extension BudgetQuery {
  /// Whether a configuration has the RAM and storage asked for; what is not known has not.
  public func admits(_ configuration: Configuration) -> Bool {
    QueryMeasure.all.allSatisfy { measure in
      guard let asked = measure.value(self) else { return true }
      return switch measure.subject {
      case .ram: measure.holds(configuration.ramGB, asked)
      case .storage: measure.holds(configuration.storageGB, asked)
      case .specification: true
      }
    }
  }
}
