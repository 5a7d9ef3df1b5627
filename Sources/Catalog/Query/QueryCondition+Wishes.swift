/// What a question wishes beside its conditions: how phones are ranked, compared and counted.
extension QueryCondition {
  public static let uses = QueryCondition(
    "uses",
    options: [
      ConditionOption(
        "use",
        "What it is for: gaming, camera, battery, kids, seniors, school or work; may be repeated.",
        "use", isRepeated: true,
        .choice(noun: .aValue(of: "use"), Use.allCases.map { $0.rawValue }) { query, text in
          guard let use = Use(rawValue: text.lowercased()) else { return false }
          if !query.uses.contains(use) { query.uses.append(use) }
          return true
        })
    ],
    value: { .texts($0.uses.map { $0.rawValue }) },
    members: { query in
      [
        ("use", query.use.map { .text($0.rawValue) } ?? .none),
        ("uses", .texts(query.uses.map { $0.rawValue })),
      ]
    },
    written: { $0.uses.map { WrittenCondition("use=", $0.rawValue, option: "use") } },
    spoken: { query, _ in
      query.uses.isEmpty ? [] : [.forUses(query.uses)]
    },
    drop: { $0.uses = [] },
    override: { $0.uses = $1.uses })

  public static let models = QueryCondition(
    "models",
    options: [
      ConditionOption(
        "compare", "A model to compare with another, such as poco/x7; repeated.", "brand/model",
        isRepeated: true, .words { $0.models.append(AskedModel(text: $1)) })
    ],
    value: { .models($0.models) },
    written: { $0.models.map { WrittenCondition("compare=", $0.text, option: "compare") } },
    spoken: { _, _ in [] },
    drop: { $0.models = [] },
    override: { $0.models = $1.models })

  public static let limit = QueryCondition(
    "limit",
    options: [
      ConditionOption(
        "limit", "How many phones to show; 0 shows all (default: 10).", "n",
        .count { $0.limit = $1 })
    ],
    value: { $0.limit.map { .number(Double($0)) } ?? .none },
    written: { $0.limit.map { [WrittenCondition("limit=", String($0), option: "limit")] } ?? [] },
    spoken: { _, _ in [] },
    drop: { $0.limit = nil },
    override: { $0.limit = $1.limit })

  /// The order; in the canonical form only where it is not the one taken anyway.
  public static let sort = QueryCondition(
    "sort",
    options: [
      ConditionOption(
        "sort", "price, -price, value, newest, battery, storage or ram.", "order",
        .choice(noun: .aValue(of: "sort"), SortOrder.allCases.map { $0.rawValue }) {
          query, text in
          query.sort = SortOrder(rawValue: text.lowercased())
          return query.sort != nil
        })
    ],
    value: { .text($0.effectiveSort.rawValue) },
    written: {
      $0.sort.map { [WrittenCondition("sort=", $0.rawValue, option: "sort")] } ?? []
    },
    spoken: { query, _ in [query.effectiveSort.words] },
    drop: { $0.sort = nil },
    override: { $0.sort = $1.sort })
}
