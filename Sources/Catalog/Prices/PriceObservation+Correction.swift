extension PriceObservation {
  /// What a correction knows it by: `phone/ram/storage/pesos/source`.
  public var overrideID: String {
    [
      phone, configuration.ramGB?.plain ?? "", configuration.storageGB?.plain ?? "", amount.plain,
      source,
    ].joined(separator: "/")
  }

  /// The text of a column that can be corrected.
  func text(of field: String) -> String? {
    switch field {
    case "ram_gb": configuration.ramGB?.plain
    case "storage_gb": configuration.storageGB?.plain
    case "price_php": amount.plain
    case "price_kind": kind.rawValue
    case "effective_from": effectiveFrom?.iso
    case "effective_until": effectiveUntil?.iso
    default: nil
    }
  }

  /// The price with one column corrected; `nil` where the column has no such value.
  func corrected(_ field: String, _ value: String) -> PriceObservation? {
    func with(
      configuration: Configuration? = nil, amount: Peso? = nil, kind: PriceKind? = nil,
      from: PartialDate?? = nil, until: PartialDate?? = nil
    ) -> PriceObservation {
      PriceObservation(
        phone: phone, configuration: configuration ?? self.configuration,
        amount: amount ?? self.amount, kind: kind ?? self.kind,
        effectiveFrom: from ?? effectiveFrom, effectiveUntil: until ?? effectiveUntil,
        observedOn: observedOn, source: source, asWritten: asWritten,
        isVariantInferred: isVariantInferred)
    }
    let isUnknown = value.isEmpty
    switch field {
    case "ram_gb":
      guard isUnknown || Double(value) != nil else { return nil }
      return with(
        configuration: Configuration(ramGB: Double(value), storageGB: configuration.storageGB))
    case "storage_gb":
      guard isUnknown || Double(value) != nil else { return nil }
      return with(
        configuration: Configuration(ramGB: configuration.ramGB, storageGB: Double(value)))
    case "price_php": return Peso(plain: value).map { with(amount: $0) }
    case "price_kind": return PriceKind(rawValue: value).map { with(kind: $0) }
    case "effective_from":
      let date = PartialDate(iso: value)
      return isUnknown || date != nil ? with(from: .some(date)) : nil
    case "effective_until":
      let date = PartialDate(iso: value)
      return isUnknown || date != nil ? with(until: .some(date)) : nil
    default: return nil
    }
  }
}
