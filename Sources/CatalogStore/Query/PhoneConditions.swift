internal import Catalog

/// The conditions of a query on the phone itself, as SQL on the table `phone` or on `offer`, whose
/// rows hold what can be asked of their phones.
struct PhoneConditions {
  enum Table: String {
    case phone, offer

    /// The column that names the phone.
    var key: String { self == .phone ? "phone.id" : "offer.phone" }
  }

  private let table: Table
  private(set) var clauses: [String] = []
  /// Whether a clause needs `phone_standing`, as `standing`.
  private(set) var needsStanding = false
  /// Whether words of the name are asked for, which few phones have.
  private(set) var namesPhones = false
  /// Whether nothing can fulfil them.
  private(set) var isImpossible = false

  init(_ query: BudgetQuery, on table: Table, binding parameters: inout ParameterList) {
    self.table = table
    for predicate in query.predicates { add(predicate, &parameters) }
  }

  /// What is unknown is neither there nor absent.
  private mutating func add(_ predicate: OfferPredicate, _ parameters: inout ParameterList) {
    switch predicate {
    case .brand(let brands, let isWithin):
      let family = Self.family(brands, &parameters)
      clauses.append("\(table).brand \(isWithin ? "IN" : "NOT IN") \(family)")
    case .atLeast(let network): clauses.append("\(table).network >= \(network.rawValue)")
    case .below(let network): clauses.append("\(table).network < \(network.rawValue)")
    case .system(let system, is: let isIt):
      clauses.append("\(table).os \(isIt ? "=" : "<>") '\(system.rawValue)'")
    case .name(let asked): add(name: asked, &parameters)
    case .chipset(let asked): add(chipset: asked, &parameters)
    case .text(let field, let text):
      clauses.append("\(table).\(field.name) = \(parameters.bind(.text(text))) COLLATE NOCASE")
    case .feature(let feature, let has):
      clauses.append("\(table).\(feature.rawValue) = \(has ? 1 : 0)")
    case .launched(let years): add(years)
    case .measure(let measure, let asked):
      guard case .specification(let field) = measure.subject else { return }
      clauses.append("\(table).\(field.name) \(measure.bound.sign) \(parameters.bind(asked))")
    case .price: return
    }
  }

  private mutating func add(_ years: YearRange) {
    needsStanding = table == .phone
    let year = (table == .phone ? "standing" : table.rawValue) + ".listed_year"
    if let from = years.from { clauses.append("\(year) >= \(from)") }
    if let to = years.to { clauses.append("\(year) <= \(to)") }
  }

  /// A brand stands for itself and its sub-brands.
  private static func family(_ slugs: [String], _ parameters: inout ParameterList) -> String {
    let marks = Set(slugs).sorted().map { parameters.bind(.text($0)) }.joined(separator: ", ")
    return "(SELECT id FROM brand WHERE id IN (\(marks)) OR parent IN (\(marks)))"
  }

  /// `phone_word` holds the words of ``NameWords``. The phones of the rarest word are looked up,
  /// and of these it is asked whether they have the others.
  private mutating func add(name asked: AskedWords, _ parameters: inout ParameterList) {
    guard asked.canBeFound else { return refuse() }
    for (index, word) in Self.rarestFirst(asked.words).enumerated() {
      let mark = parameters.bind(.text(word))
      clauses.append(
        index == 0
          ? "\(table.key) IN (SELECT phone FROM phone_word WHERE kind = 'name' AND word = \(mark))"
          : """
          EXISTS (SELECT 1 FROM phone_word \
          WHERE kind = 'name' AND word = \(mark) AND phone_word.phone = \(table.key))
          """)
      namesPhones = true
    }
  }

  private mutating func refuse() {
    clauses.append("0")
    isImpossible = true
  }

  /// Words with a figure before others, a network last: `a15` of `galaxy a15 5g`.
  private static func rarestFirst(_ words: [String]) -> [String] {
    func commonness(_ word: String) -> Int {
      if Network(name: word) != nil { return 2 }
      return word.utf8.contains { (0x30...0x39).contains($0) } ? 0 : 1
    }
    return words.enumerated().sorted {
      (commonness($0.element), -$0.element.utf8.count, $0.offset)
        < (commonness($1.element), -$1.element.utf8.count, $1.offset)
    }.map(\.element)
  }

  /// A word of a chipset may go on with letters, never with digits, as ``NameWords`` says.
  private mutating func add(chipset asked: AskedWords, _ parameters: inout ParameterList) {
    guard asked.canBeFound else { return refuse() }
    for word in asked.words {
      let mark = parameters.bind(.text(word))
      clauses.append(
        """
        \(table.key) IN (SELECT phone FROM phone_word WHERE kind = 'chipset' \
        AND word >= \(mark) AND word < \(mark) || char(1114111) \
        AND word || ' ' GLOB \(mark) || '[^0-9]*')
        """)
    }
  }
}
