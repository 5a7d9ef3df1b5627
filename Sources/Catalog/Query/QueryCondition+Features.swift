/// The conditions on what a phone has or has not, and on when it came.
extension QueryCondition {
  private static let featureNames = Feature.allCases.map { $0.rawValue }

  public static let features = QueryCondition(
    "features",
    options: [
      ConditionOption(
        "feature", "With this feature, such as nfc; may be repeated.", "feature", isRepeated: true,
        .choice(noun: .aFeature, featureNames) { query, text in
          guard let feature = Feature(rawValue: key(text)) else { return false }
          if !query.features.contains(feature) { query.features.append(feature) }
          query.features.sort()
          return true
        })
    ],
    value: { .texts($0.features.map { $0.rawValue }) },
    written: { $0.features.map { WrittenCondition("feature=", $0.rawValue, option: "feature") } },
    spoken: { query, _ in query.features.map { Phrase(same: $0.words) } },
    drop: { $0.features = [] },
    override: { query, other in
      // Each feature is a thing of its own: those of both count, but where they contradict.
      let asked = other.features
      query.features = (query.features.filter { !asked.contains($0) } + asked).sorted()
      query.notFeatures.removeAll { absent in asked.contains { absent == .feature($0) } }
    },
    predicates: { $0.features.distinct.sorted().map { .feature($0, true) } },
    met: { _, query in .texts(query.features.map { $0.words }) })

  public static let notFeatures = QueryCondition(
    "not_features",
    options: [
      ConditionOption(
        "without", "Without this feature, network or system; may be repeated.", "feature",
        isRepeated: true,
        .choice(
          noun: .aFeature, featureNames, more: .orNetworkOrSystem
        ) { query, text in
          guard let absent = AbsentFeature(name: key(text)) else { return false }
          if !query.notFeatures.contains(absent) { query.notFeatures.append(absent) }
          query.notFeatures.sort()
          return true
        })
    ],
    value: { .texts($0.notFeatures.map { $0.name }) },
    written: { $0.notFeatures.map { WrittenCondition("without=", $0.name, option: "without") } },
    spoken: { query, _ in query.notFeatures.map { .without($0.words) } },
    drop: { $0.notFeatures = [] },
    override: { query, other in
      let absent = other.notFeatures
      query.notFeatures = (query.notFeatures.filter { !absent.contains($0) } + absent).sorted()
      let wanted = other.features
      query.features.removeAll { absent.contains(.feature($0)) && !wanted.contains($0) }
    },
    predicates: { query in
      query.notFeatures.distinct.sorted().map { absent in
        switch absent {
        case .feature(let feature): .feature(feature, false)
        case .network(let network): .below(network)
        case .os(let os): .system(os, is: false)
        }
      }
    },
    met: { _, query in .texts(query.notFeatures.map { $0.words }) })

  public static let launched = QueryCondition(
    "launched",
    options: [
      ConditionOption(
        "launched", "Launched in these years: 2024, 2020..2023, 2023.. .", "years",
        .years { $0.launched = $1 })
    ],
    value: { $0.launched.map(ConditionValue.years) ?? .none },
    written: { query in
      guard let years = query.launched else { return [] }
      let from = years.from.map { String($0) }
      let to = years.to.map { String($0) }
      let range = "\(from ?? "")..\(to ?? "")"
      return [
        WrittenCondition(
          "launched=", range, option: "launched", as: from == to ? from ?? range : range)
      ]
    },
    spoken: { query, _ in query.launched.map { [$0.words] } ?? [] },
    drop: { $0.launched = nil },
    override: { $0.launched = $1.launched },
    predicates: { $0.launched.map { [.launched($0)] } ?? [] },
    property: .listed,
    met: { offer, _ in .date(offer.phone.listed, offer.phone.listedBy) },
    reason: { .launched($0) })

  /// `headphone jack` and `Headphone-Jack` as `headphone_jack`.
  private static func key(_ text: String) -> String {
    text.lowercased().replacing(" ", with: "_").replacing("-", with: "_")
  }
}
