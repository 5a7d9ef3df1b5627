extension SpecificationField {
  /// The value as plain text, `nil` where unknown.
  public func read(_ specifications: Specifications) -> String? {
    switch value(specifications) {
    case nil: nil
    case .text(let text): text
    case .network(let network): network.name
    case .whole(let whole): String(whole)
    case .decimal(let decimal): decimal.plain
    case .flag(let flag): flag ? "yes" : "no"
    }
  }

  /// Sets the value from plain text; `false`, with nothing changed, where the text is not a value
  /// of this field.
  public func write(_ specifications: inout Specifications, _ text: String) -> Bool {
    guard let value = values.value(of: text) else { return false }
    setValue(&specifications, value)
    return true
  }
}

extension SpecificationValues {
  /// The value that a plain text is, `nil` where it is none.
  fileprivate func value(of text: String) -> SpecificationValue? {
    switch self {
    case .text: return text.isEmpty ? nil : .text(text)
    case .network: return Network(name: text).map(SpecificationValue.network)
    case .whole(let range):
      guard Self.isPlain(text, decimals: false), let value = Int(text), range.contains(value)
      else { return nil }
      return .whole(value)
    case .decimal(let range):
      guard Self.isPlain(text, decimals: true), let value = Double(text), range.contains(value)
      else { return nil }
      return .decimal(value)
    case .yesOrNo: return text == "yes" ? .flag(true) : text == "no" ? .flag(false) : nil
    }
  }

  /// Whether a text is digits, with a point and more digits where those are allowed; what Swift
  /// reads beyond that (`+5`, `1e3`, `0x10`) is no value of a table.
  private static func isPlain(_ text: String, decimals: Bool) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return (1...(decimals ? 2 : 1)).contains(parts.count)
      && parts.allSatisfy { part in
        !part.isEmpty && part.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      }
  }
}
