internal import Catalog

/// The conditions of a query on the phone itself, as SQL on the tables `phone` and `phone_words`.
struct PhoneConditions {
  private(set) var clauses: [String] = []
  /// Whether a clause needs `phone_words`.
  private(set) var needsWords = false

  /// What is known to be the longest sensible list of words; a longer one fits no phone.
  private static let mostWords = 48

  init(_ query: BudgetQuery, binding parameters: inout ParameterList) {
    addNetworkAndSystem(query)
    addBrands(query, &parameters)
    addWords(query, &parameters)
    addMinimums(query, &parameters)
    addFeatures(query)
    addLaunch(query)
  }

  private mutating func addNetworkAndSystem(_ query: BudgetQuery) {
    if let network = query.network { clauses.append("phone.network >= \(network.rawValue)") }
    if let os = query.os { clauses.append("phone.os = '\(os.rawValue)'") }
  }

  /// A brand stands for itself and its sub-brands.
  private mutating func addBrands(_ query: BudgetQuery, _ parameters: inout ParameterList) {
    func family(_ slugs: [String]) -> String {
      let marks = Set(slugs).sorted().map { parameters.bind(.text($0)) }.joined(separator: ", ")
      return "(SELECT id FROM brand WHERE id IN (\(marks)) OR parent IN (\(marks)))"
    }
    if !query.brands.isEmpty { clauses.append("phone.brand IN \(family(query.brands))") }
    if !query.notBrands.isEmpty { clauses.append("phone.brand NOT IN \(family(query.notBrands))") }
  }

  private mutating func addWords(_ query: BudgetQuery, _ parameters: inout ParameterList) {
    if let model = query.model {
      add(ModelWords.of(model)) { word in
        "instr(phone_words.name, \(parameters.bind(.text(" \(word) ")))) > 0"
      }
    }
    if let chipset = query.chipset {
      // A word may go on with letters (7300 finds 7300X), never with digits (8 does not find 888).
      add(ModelWords.of(chipset)) { word in
        "phone_words.chipset GLOB \(parameters.bind(.text("* \(word)[^0-9]*")))"
      }
    }
    if let partner = query.cameraPartner {
      let mark = parameters.bind(.text(partner))
      clauses.append("phone.camera_partner = \(mark) COLLATE NOCASE")
    }
  }

  private mutating func add(_ words: [String], _ clause: (String) -> String) {
    var seen: Set<String> = []
    let different = words.filter { seen.insert($0).inserted }
    // SQLite limits how deep an expression and how long a pattern can be; no phone comes near.
    guard different.count <= Self.mostWords, different.allSatisfy({ $0.utf8.count <= 200 }) else {
      clauses.append("0")
      return
    }
    needsWords = needsWords || !different.isEmpty
    clauses += different.map(clause)
  }

  private mutating func addMinimums(_ query: BudgetQuery, _ parameters: inout ParameterList) {
    let minimums: [(column: String, value: Double?)] = [
      ("battery_mah", query.batteryMAh.map(Double.init)),
      ("refresh_hz", query.refreshHz.map(Double.init)),
      ("rear_camera_mp", query.cameraMP), ("charging_w", query.chargingW),
      ("display_inches", query.displayInches),
    ]
    for (column, value) in minimums {
      if let value { clauses.append("phone.\(column) >= \(parameters.bind(value))") }
    }
  }

  /// What is unknown is neither there nor absent.
  private mutating func addFeatures(_ query: BudgetQuery) {
    clauses += Set(query.features).sorted().map { "phone.\($0.rawValue) = 1" }
    clauses += Set(query.notFeatures).sorted().map { absent in
      switch absent {
      case .feature(let feature): "phone.\(feature.rawValue) = 0"
      case .network(let network): "phone.network < \(network.rawValue)"
      case .os(let os): "phone.os <> '\(os.rawValue)'"
      }
    }
  }

  private mutating func addLaunch(_ query: BudgetQuery) {
    guard let launched = query.launched else { return }
    if let from = launched.from { clauses.append("phone.listed_year >= \(from)") }
    if let to = launched.to { clauses.append("phone.listed_year <= \(to)") }
  }
}
