/// One condition of a query, all that any part of the program needs to know of it: the key in
/// JSON, the canonical form, the options, the words for people, what it means for a phone, and how
/// it is dropped and overridden.
public final class QueryCondition: Sendable {
  /// Its key in JSON: `battery_mah`.
  public let name: String
  /// The options that ask for it.
  public let options: [ConditionOption]
  /// The keys and values of the query's JSON.
  public let members: @Sendable (BudgetQuery) -> [(key: String, value: ConditionValue)]
  /// How it is written in the canonical form and as options, where it is set.
  let written: @Sendable (BudgetQuery) -> [WrittenCondition]
  /// Phrases for people, given the names of brands by slug.
  let spoken: @Sendable (BudgetQuery, (String) -> String) -> [Phrase]
  /// Makes the query ask nothing of the kind.
  let drop: @Sendable (inout BudgetQuery) -> Void
  /// Takes what the other query asks over the first one's: an option over a word.
  let override: @Sendable (inout BudgetQuery, BudgetQuery) -> Void
  /// What an offer has to fulfil; empty where nothing is asked.
  let predicates: @Sendable (BudgetQuery) -> [OfferPredicate]
  /// The property of a phone that it is about.
  public let property: PhoneProperty?
  /// An offer's own value that meets it.
  public let met: @Sendable (Offer, BudgetQuery) -> ComparedValue?
  /// What is said with that value: `8GB` as `8GB RAM`.
  public let reason: @Sendable (Phrase) -> Phrase

  init(
    _ name: String, options: @autoclosure () -> [ConditionOption],
    value: @escaping @Sendable (BudgetQuery) -> ConditionValue,
    members: (@Sendable (BudgetQuery) -> [(key: String, value: ConditionValue)])? = nil,
    written: @escaping @Sendable (BudgetQuery) -> [WrittenCondition],
    spoken: @escaping @Sendable (BudgetQuery, (String) -> String) -> [Phrase],
    drop: @escaping @Sendable (inout BudgetQuery) -> Void,
    override: @escaping @Sendable (inout BudgetQuery, BudgetQuery) -> Void,
    predicates: @escaping @Sendable (BudgetQuery) -> [OfferPredicate] = { _ in [] },
    property: PhoneProperty? = nil,
    met: @escaping @Sendable (Offer, BudgetQuery) -> ComparedValue? = { _, _ in nil },
    reason: @escaping @Sendable (Phrase) -> Phrase = { $0 }
  ) {
    self.name = name
    #if hasFeature(Embedded)
      // A page has no options, and does not load how they are read.
      self.options = []
    #else
      self.options = options()
    #endif
    self.members = members ?? { [(name, value($0))] }
    self.written = written
    self.spoken = spoken
    self.drop = drop
    self.override = override
    self.predicates = predicates
    self.property = property
    self.met = met
    self.reason = reason
  }

  /// Whether `query` sets this condition.
  public func isSet(in query: BudgetQuery) -> Bool { query.dropping(self) != query }
}

extension QueryCondition: Hashable {
  public static func == (left: QueryCondition, right: QueryCondition) -> Bool {
    left.name == right.name
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}

extension BudgetQuery {
  /// The same query without one condition.
  public func dropping(_ condition: QueryCondition) -> BudgetQuery {
    var query = self
    condition.drop(&query)
    return query
  }

  /// The conditions that are set, in the order of the JSON keys.
  public var conditions: [QueryCondition] {
    QueryCondition.allCases.filter { $0.isSet(in: self) }
  }

  /// This query with every condition and wish that `other` sets taken from there: an option wins
  /// over the text's word for the same thing.
  public func overridden(by other: BudgetQuery) -> BudgetQuery {
    var query = self
    for condition in QueryCondition.allCases + QueryCondition.wishes
    where condition.isSet(in: other) {
      condition.override(&query, other)
    }
    return query
  }

  /// What an offer has to fulfil, the conditions on the phone first.
  package var predicates: [OfferPredicate] {
    QueryCondition.allCases.flatMap { $0.predicates(self) }
  }
}
