internal import Catalog

/// The conditions of a query on the phone itself, as SQL on the tables `phone` and `phone_words`.
struct PhoneConditions {
  private(set) var clauses: [String] = []
  /// Whether a clause needs `phone_words`.
  private(set) var needsWords = false
  /// Whether a clause needs `phone_standing`, as `standing`.
  private(set) var needsStanding = false

  init(_ query: BudgetQuery, binding parameters: inout ParameterList) {
    for predicate in query.predicates { add(predicate, &parameters) }
  }

  /// What is unknown is neither there nor absent.
  private mutating func add(_ predicate: OfferPredicate, _ parameters: inout ParameterList) {
    switch predicate {
    case .brand(let brands, let isWithin):
      let family = Self.family(brands, &parameters)
      clauses.append("phone.brand \(isWithin ? "IN" : "NOT IN") \(family)")
    case .atLeast(let network): clauses.append("phone.network >= \(network.rawValue)")
    case .below(let network): clauses.append("phone.network < \(network.rawValue)")
    case .system(let system, is: let isIt):
      clauses.append("phone.os \(isIt ? "=" : "<>") '\(system.rawValue)'")
    case .name(let asked):
      add(asked) { "instr(phone_words.name, \(parameters.bind(.text(" \($0) ")))) > 0" }
    case .chipset(let asked):
      add(asked) { "phone_words.chipset GLOB \(parameters.bind(.text("* \($0)[^0-9]*")))" }
    case .text(let field, let text):
      clauses.append("phone.\(field.name) = \(parameters.bind(.text(text))) COLLATE NOCASE")
    case .feature(let feature, let has):
      clauses.append("phone.\(feature.rawValue) = \(has ? 1 : 0)")
    case .launched(let years):
      needsStanding = true
      if let from = years.from { clauses.append("standing.listed_year >= \(from)") }
      if let to = years.to { clauses.append("standing.listed_year <= \(to)") }
    case .measure(let measure, let asked):
      guard case .specification(let field) = measure.subject else { return }
      clauses.append("phone.\(field.name) \(measure.bound.sign) \(parameters.bind(asked))")
    case .price: return
    }
  }

  /// A brand stands for itself and its sub-brands.
  private static func family(_ slugs: [String], _ parameters: inout ParameterList) -> String {
    let marks = Set(slugs).sorted().map { parameters.bind(.text($0)) }.joined(separator: ", ")
    return "(SELECT id FROM brand WHERE id IN (\(marks)) OR parent IN (\(marks)))"
  }

  /// `phone_words` holds ``NameWords/spaced``, in which these clauses find what ``NameWords`` finds.
  private mutating func add(_ asked: AskedWords, _ clause: (String) -> String) {
    guard asked.canBeFound else {
      clauses.append("0")
      return
    }
    needsWords = needsWords || !asked.words.isEmpty
    clauses += asked.words.map(clause)
  }
}
