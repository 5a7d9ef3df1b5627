package import Catalog

extension Specifications {
  /// What is known, one line a property, with its unit; what is not known is named at the end.
  package var facts: [Fact] {
    var facts: [Fact] = []
    var unknown: [Phrase] = []
    for field in Specifications.shownFields where field.values != .yesOrNo {
      if field == .osVersion, os != nil { continue }
      let property = PhoneProperty.specification(field == .osVersion ? .os : field)
      if let value = field.value(self)?.compared {
        var text = property.words(value)
        // The version stands beside its system.
        if field == .os, let osVersion { text = text + .same(" \(osVersion)") }
        facts.append(Fact(property.words, StyledText(text)))
      } else if field.isMissed, field != .os || osVersion == nil, field != .osVersion {
        unknown.append(field.label.map { $0.lowercasedFirst })
      }
    }
    func list(_ name: Phrase, _ has: Bool?) {
      let words = Feature.allCases.filter { features[$0] == has }.map { Phrase(same: $0.words) }
      guard !words.isEmpty else { return }
      if has == nil {
        unknown += words
      } else {
        facts.append(Fact(name, StyledText(words.joined(separator: ", "))))
      }
    }
    list(.has, true)
    list(.lacks, false)
    list(.blank, nil)
    if !unknown.isEmpty {
      facts.append(Fact(.notKnownHead, StyledText(unknown.joined(separator: ", "), .dim)))
    }
    return facts
  }

  /// Every field by the name of its column, `null` where unknown.
  var json: JSONValue {
    .object(Specifications.fields.map { .init($0.name, $0.value(self)?.json ?? .null) })
  }

  /// The fields that are known, by the names of their columns.
  var knownJSON: JSONValue {
    .object(
      Specifications.fields.compactMap { field in
        field.value(self).map { .init(field.name, $0.json) }
      })
  }
}

extension SpecificationValue {
  fileprivate var json: JSONValue {
    switch self {
    case .text(let text): .string(text)
    case .network(let network): .string(network.name)
    case .whole(let whole): .integer(whole)
    case .decimal(let decimal): .number(decimal)
    case .flag(let flag): .bool(flag)
    }
  }
}
