import Catalog

extension ValueTerm {
  /// The term as people read it: `screen size`.
  var words: Phrase {
    switch self {
    case .chipset, .storage, .display, .battery, .charging, .camera, .selfie, .network:
      .same(rawValue)
    case .ram, .nfc: .same(rawValue.uppercased())
    case .screenSize: .screenSize
    case .waterResistance: .waterResistance
    case .recency: .recency
    case .price: .price.map { $0.lowercased() }
    }
  }
}

extension ValueScore {
  /// `712 of 1000 = chipset 620×25% + RAM …`, the parts that give most first.
  var words: Phrase {
    let parts = parts.sorted { $0.points == $1.points ? $0.term < $1.term : $0.points > $1.points }
      .map { part in
        Phrase.scorePart(part.term.words, part.value, part.percent.plain)
      }
    return .score(total, parts.joined(separator: " + "))
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
