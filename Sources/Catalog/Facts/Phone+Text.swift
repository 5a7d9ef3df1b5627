extension Phone {
  /// The text of a column of `phones.csv` that can be corrected; `nil` where it is not known.
  func text(of field: String) -> String? {
    switch field {
    case "model": model
    case "launched": launched?.iso
    case "released": released?.iso
    default: Specifications.fields.first { $0.name == field }?.read(specifications)
    }
  }

  /// Sets a column from its text, empty for unknown; `false` where it cannot be.
  mutating func setText(_ text: String, of field: String) -> Bool {
    switch field {
    case "launched": return Self.set(&launched, text)
    case "released": return Self.set(&released, text)
    default:
      guard let own = Specifications.fields.first(where: { $0.name == field }) else { return false }
      if text.isEmpty {
        specifications = specifications.without(field)
        return true
      }
      return own.write(&specifications, text)
    }
  }

  private static func set(_ date: inout PartialDate?, _ text: String) -> Bool {
    let read = PartialDate(iso: text)
    guard text.isEmpty || read != nil else { return false }
    date = read
    return true
  }
}

extension Specifications {
  /// The same without one field.
  fileprivate func without(_ name: String) -> Specifications {
    var kept = Specifications()
    for field in Self.fields where field.name != name {
      if let value = field.read(self) { _ = field.write(&kept, value) }
    }
    return kept
  }
}
