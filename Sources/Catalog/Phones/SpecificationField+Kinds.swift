extension SpecificationField {
  static func text(
    _ name: String, _ label: Phrase, better: BetterSpecification = .neither, isMissed: Bool = true,
    _ value: @escaping @Sendable (Specifications) -> String?,
    _ set: @escaping @Sendable (inout Specifications, String?) -> Void
  ) -> SpecificationField {
    SpecificationField(
      name: name, label: label, unit: nil, values: .text, better: better, isMissed: isMissed,
      value: { value($0).map(SpecificationValue.text) },
      setValue: { specifications, value in
        if case .text(let text) = value {
          set(&specifications, text)
        } else {
          set(&specifications, nil)
        }
      })
  }

  static func whole(
    _ name: String, _ label: Phrase, _ unit: String?, _ range: ClosedRange<Int>,
    better: BetterSpecification = .neither,
    _ value: @escaping @Sendable (Specifications) -> Int?,
    _ set: @escaping @Sendable (inout Specifications, Int?) -> Void
  ) -> SpecificationField {
    SpecificationField(
      name: name, label: label, unit: unit, values: .whole(range), better: better, isMissed: true,
      value: { value($0).map(SpecificationValue.whole) },
      setValue: { specifications, value in
        if case .whole(let whole) = value {
          set(&specifications, whole)
        } else {
          set(&specifications, nil)
        }
      })
  }

  static func decimal(
    _ name: String, _ label: Phrase, _ unit: String?, _ range: ClosedRange<Double>,
    better: BetterSpecification = .neither, isMissed: Bool = true,
    _ value: @escaping @Sendable (Specifications) -> Double?,
    _ set: @escaping @Sendable (inout Specifications, Double?) -> Void
  ) -> SpecificationField {
    SpecificationField(
      name: name, label: label, unit: unit, values: .decimal(range), better: better,
      isMissed: isMissed,
      value: { value($0).map(SpecificationValue.decimal) },
      setValue: { specifications, value in
        if case .decimal(let decimal) = value {
          set(&specifications, decimal)
        } else {
          set(&specifications, nil)
        }
      })
  }

  /// Whether the phone has a feature; to fold is no merit.
  package static func feature(_ feature: Feature) -> SpecificationField {
    SpecificationField(
      name: feature.rawValue, label: Phrase(same: feature.label), unit: nil, values: .yesOrNo,
      better: feature == .foldable ? .neither : .more, isMissed: true,
      value: { $0.features[feature].map(SpecificationValue.flag) },
      setValue: { specifications, value in
        if case .flag(let flag) = value {
          specifications.features[feature] = flag
        } else {
          specifications.features[feature] = nil
        }
      })
  }
}

extension Feature {
  /// The words at the head of a row: `Headphone jack`. eSIM and microSD keep their first letter
  /// small.
  fileprivate var label: String {
    if self == .eSIM || self == .microSD { return words }
    return String(words.unicodeScalars.prefix(1)).uppercased()
      + String(words.unicodeScalars.dropFirst())
  }
}
