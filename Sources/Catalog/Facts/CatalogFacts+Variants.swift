extension CatalogFacts {
  /// Corrects a variant known by `phone/ram/storage`, and with it the prices of that variant; an
  /// empty value of `variants` takes it out, where no source of a price names it.
  mutating func correctVariant(_ override: FactOverride) -> Bool {
    let parts = override.id.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 3, phones.contains(where: { $0.id == parts[0] }) else { return false }
    let old = Configuration(ramGB: Double(parts[1]), storageGB: Double(parts[2]))
    let new: Configuration? =
      switch override.field {
      case "ram_gb": Configuration(ramGB: Double(override.value), storageGB: old.storageGB)
      case "storage_gb": Configuration(ramGB: old.ramGB, storageGB: Double(override.value))
      default: nil
      }
    guard new != nil || override.field == "variants" && override.value.isEmpty else { return false }
    let own = Variant(phone: parts[0], configuration: old)
    if variants.contains(own) {
      let rejected =
        switch override.field {
        case "ram_gb": parts[1]
        case "storage_gb": parts[2]
        default: "\(parts[1])/\(parts[2])"
        }
      note(override, of: own.phone, rejected: rejected, from: override.source)
    }
    variants.removeAll { $0 == own }
    guard let new else { return true }
    let other = Variant(phone: parts[0], configuration: new)
    if new != .unknown, !variants.contains(other) { variants.append(other) }
    for index in prices.indices
    where prices[index].phone == parts[0] && prices[index].configuration == old {
      prices[index] =
        prices[index].corrected(override.field, override.value) ?? prices[index]
    }
    return true
  }
}
