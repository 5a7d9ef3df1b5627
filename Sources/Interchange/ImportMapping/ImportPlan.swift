package import Catalog

/// What importing a file would do, before it is done: every row is in exactly one of the lists.
package struct ImportPlan: Sendable {
  /// Rows in the file, the header and blank lines aside.
  package internal(set) var rows = 0
  /// Rows that bring a phone or a price which is not known yet.
  package internal(set) var added: [ImportedRow] = []
  /// Rows that complete what is known of a phone.
  package internal(set) var changed: [ImportedRow] = []
  /// Rows that say nothing new.
  package internal(set) var unchanged: [ImportedRow] = []
  /// What is wrong with the other rows: at least one entry each, in the order of the lines.
  package internal(set) var rejected: [ImportRejection] = []
  /// How many rows were rejected.
  package internal(set) var rejectedRows = 0
  /// Columns that hold nothing the mapping or the catalogue has a name for.
  package internal(set) var ignoredColumns: [String] = []
  /// Whether a column of it holds prices.
  package internal(set) var holdsPrices = true
  /// In what form the list came.
  package internal(set) var form = ListForm()
  /// The mapping that was used, ready to be saved.
  package internal(set) var mapping = ""
  /// Whether a column of it was guessed.
  package internal(set) var isProposal = false
  /// The facts that are not known yet.
  package internal(set) var additions = CatalogFacts()
  /// Phones of which more is known than before, as they are to be.
  package internal(set) var completedPhones: [Phone] = []
  var settlement: FieldSettlement?

  /// The facts with those of the plan, in the fixed order.
  package func applied(to facts: CatalogFacts) -> CatalogFacts {
    var result = facts
    let completed = Dictionary(
      completedPhones.map { ($0.id, $0) }, uniquingKeysWith: { _, last in last })
    result.phones = result.phones.map { completed[$0.id] ?? $0 }
    settlement?.clear(&result)
    // What the plan adds is new by itself; only what rests on which source is joined with others.
    result.prices += additions.prices
    result.instalments += additions.instalments
    var others = additions
    others.prices = []
    others.instalments = []
    return FactsMerge(of: others, into: result).facts
  }

  /// The rejections as a CSV file, which a spreadsheet can open safely.
  package var rejectedCSV: [UInt8] { Self.csv(of: rejected) }

  /// Rejections of any files as one CSV file.
  package static func csv(of rejected: [ImportRejection]) -> [UInt8] {
    var writer = CSVWriter(formulaGuard: .excelSafe)
    writer.add(["line", "column", "reason", "cure", "value"])
    for rejection in rejected {
      writer.add([
        String(rejection.line), rejection.place, rejection.reason.english, rejection.cure.english,
        rejection.value,
      ])
    }
    return writer.bytes
  }
}

/// A row that was understood, and what it brings.
package struct ImportedRow: Hashable, Sendable {
  /// Line in the file, the header being line 1.
  package let line: Int
  /// Id of the phone it speaks of.
  package let phone: String
  /// What is new in it; empty where nothing is.
  package let effects: [ImportEffect]
}

/// One thing that a row brings; kept apart, for most are small.
package indirect enum ImportEffect: Hashable, Sendable {
  case newPhone(Phone)
  /// The observation itself is among the additions; a list brings a hundred thousand of them.
  case newPrice(Peso, PriceKind, readOn: PartialDate)
  case newVariant(Configuration)
  /// What is asked a month.
  case newInstalment(Instalment)
  /// A field that was unknown, or of which a better source says otherwise than what stood before.
  case filled(field: String, value: String, before: String? = nil)
  /// A field that another source states otherwise; what stands is believed.
  case conflict(SourceConflict)
  /// The row was taken for a phone whose model is spelled otherwise.
  case joined(name: String, isExact: Bool)

  /// Whether it is a phone or a price, and no mere detail of one.
  var isAddition: Bool {
    switch self {
    case .newPhone, .newPrice, .newInstalment: true
    case .newVariant, .filled, .conflict, .joined: false
    }
  }

  /// What is new, in words.
  package var phrase: Phrase {
    switch self {
    case .newPhone(let phone): Phrase("new phone \(phone.id)", "bagong phone na \(phone.id)")
    case .newPrice(let amount, let kind, let readOn):
      .newPrice(amount.formatted, "\(kind.rawValue), \(readOn.iso)")
    case .newVariant(let configuration):
      Phrase("new variant \(configuration.words)", "bagong variant na \(configuration.words)")
    case .newInstalment(let instalment):
      .newInstalment(instalment.monthly.formatted, instalment.months)
    case .filled(let field, let value, _):
      Phrase("\(field) is \(value)", "\(value) ang \(field)")
    case .conflict(let conflict):
      .stays(conflict.field, conflict.believed, conflict.rejected)
    case .joined(let name, let isExact):
      isExact
        ? Phrase(
          "\(ShortText.quoted(name)) is taken for this phone",
          "kinuhang phone na ito ang \(ShortText.quoted(name))")
        : Phrase(
          "\(ShortText.quoted(name)) is taken for this phone, the one within reach",
          "kinuhang phone na ito ang \(ShortText.quoted(name)), ang nag-iisang malapit")
    }
  }

  /// The same in English.
  package var words: String { phrase.english }
}

extension Phrase {
  fileprivate static func newPrice(_ amount: String, _ kindAndDay: String) -> Phrase {
    Phrase("new price \(amount) (\(kindAndDay))", "bagong presyong \(amount) (\(kindAndDay))")
  }

  fileprivate static func newInstalment(_ amount: String, _ months: Int?) -> Phrase {
    let time =
      months.map { Phrase(" for \($0) months", " sa loob ng \($0) buwan") } ?? Phrase(same: "")
    return Phrase(
      "new instalment \(amount) a month\(time)", "bagong hulugang \(amount) kada buwan\(time)")
  }

  fileprivate static func stays(_ field: String, _ believed: String, _ rejected: String) -> Phrase {
    Phrase(
      "\(field) stays \(believed), though this says \(rejected)",
      "\(believed) pa rin ang \(field), kahit \(rejected) ang sinasabi nito")
  }
}
