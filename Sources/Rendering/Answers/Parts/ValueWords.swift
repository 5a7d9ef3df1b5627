import Catalog

extension ValueTerm {
  /// The term as people read it: `screen size`.
  var words: String {
    self == .nfc || self == .ram
      ? rawValue.uppercased() : rawValue.split(separator: "_").joined(separator: " ")
  }
}

extension ValueScore {
  /// `712 of 1000 = chipset 620×25% + RAM …`, the parts that give most first.
  var words: String {
    let parts = parts.sorted { $0.points == $1.points ? $0.term < $1.term : $0.points > $1.points }
      .map { part in
        "\(part.term.words) \(part.value.map(String.init) ?? "not known, 0") × \(part.percent.plain)%"
      }
    return "\(total) of 1000 = \(parts.joined(separator: " + "))"
  }

  var json: JSONValue {
    [
      "total": .integer(total), "use": JSONValue(use?.rawValue),
      "parts": .array(
        parts.map { part in
          [
            "term": .string(part.term.rawValue), "value": JSONValue(part.value),
            "weight": .number(part.percent),
            "points": .number(Double(part.points) / Double(max(1, part.uses))),
          ]
        }),
    ]
  }
}
