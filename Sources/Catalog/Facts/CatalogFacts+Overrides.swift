extension CatalogFacts {
  /// Puts every correction in its place; returns those that meet no row, or none of its fields.
  ///
  /// Facts that have been corrected already stay as they are. A correction that changes a fact
  /// leaves a conflict that names both values.
  public mutating func applyOverrides() -> [FactOverride] {
    guard !overrides.isEmpty else { return [] }
    let phoneIndex = phones.indices.indexed(by: { phones[$0].id })
    return overrides.filter { override in
      switch override.table {
      case "variants": return !correctVariant(override)
      case "phones":
        guard let index = phoneIndex[override.id] else { return true }
        return !correctPhone(at: index, override)
      case "prices": return !correctPrice(override)
      default: return true
      }
    }
  }

  private mutating func correctPhone(at index: Int, _ override: FactOverride) -> Bool {
    let old = phones[index].text(of: override.field)
    guard phones[index].setText(override.value, of: override.field) else { return false }
    guard old ?? "" != override.value else { return true }
    note(override, of: override.id, rejected: old ?? "", from: source(of: override))
    for position in fieldSources.indices where fieldSources[position].phone == override.id {
      let told = fieldSources[position]
      fieldSources[position] = FieldSource(
        phone: told.phone, source: told.source, fields: told.fields.filter { $0 != override.field })
    }
    fieldSources.removeAll { $0.phone == override.id && $0.fields.isEmpty }
    guard !override.value.isEmpty else { return true }
    if let position = fieldSources.firstIndex(where: {
      $0.phone == override.id && $0.source == override.source
    }) {
      let fields = fieldSources[position].fields + [override.field]
      fieldSources[position] = FieldSource(
        phone: override.id, source: override.source, fields: fields.sorted())
    } else {
      fieldSources.append(
        FieldSource(phone: override.id, source: override.source, fields: [override.field]))
    }
    return true
  }

  /// The source on which the corrected field rested.
  private func source(of override: FactOverride) -> String {
    fieldSources.first { $0.phone == override.id && $0.fields.contains(override.field) }?.source
      ?? override.source
  }

  private mutating func correctPrice(_ override: FactOverride) -> Bool {
    let own = prices.indices.filter { prices[$0].overrideID == override.id }
    guard !own.isEmpty else {
      // The correction changed what the row is known by, or took it out, and stands already.
      return override.field == "price_php" && override.value.isEmpty
        || prices.contains { price in
          override.isNow(price)
        }
    }
    if override.field == "price_php", override.value.isEmpty {
      note(
        override, of: prices[own[0]].phone, rejected: prices[own[0]].amount.plain,
        from: prices[own[0]].source)
      prices.removeAll { $0.overrideID == override.id }
      return true
    }
    for index in own {
      let old = prices[index]
      guard let corrected = old.corrected(override.field, override.value) else { return false }
      guard corrected != old else { continue }
      prices[index] = corrected
      note(
        override, of: old.phone, rejected: old.text(of: override.field) ?? "", from: old.source)
    }
    return true
  }

  mutating func note(
    _ override: FactOverride, of phone: String, rejected: String, from source: String
  ) {
    conflicts.append(
      SourceConflict(
        phone: phone, field: override.field, believed: override.value,
        believedSource: override.source, rejected: rejected, rejectedSource: source,
        rule: ConflictRule.correctedByHand.rawValue))
  }
}

extension FactOverride {
  /// Whether the price is the row that this correction made.
  fileprivate func isNow(_ price: PriceObservation) -> Bool {
    var parts = id.split(separator: "/", maxSplits: 4, omittingEmptySubsequences: false)
      .map(String.init)
    guard parts.count == 5 else { return false }
    switch field {
    case "ram_gb": parts[1] = value
    case "storage_gb": parts[2] = value
    case "price_php": parts[3] = value
    default: return false
    }
    return price.overrideID == parts.joined(separator: "/")
  }
}
