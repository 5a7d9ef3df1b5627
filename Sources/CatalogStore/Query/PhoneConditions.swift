internal import Catalog

/// The conditions of a query on the phone itself, as SQL on the tables `phone` and `phone_words`.
struct PhoneConditions {
  private(set) var clauses: [String] = []
  /// Whether a clause needs `phone_words`.
  private(set) var needsWords = false
  /// Whether a clause needs `phone_standing`, as `standing`.
  private(set) var needsStanding = false

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

  /// `phone_words` holds ``NameWords/spaced``, in which these clauses find what ``NameWords`` finds.
  private mutating func addWords(_ query: BudgetQuery, _ parameters: inout ParameterList) {
    if let asked = AskedWords(modelOf: query) {
      add(asked) { word in
        "instr(phone_words.name, \(parameters.bind(.text(" \(word) ")))) > 0"
      }
    }
    if let chipset = query.chipset {
      add(AskedWords(chipset)) { word in
        "phone_words.chipset GLOB \(parameters.bind(.text("* \(word)[^0-9]*")))"
      }
    }
    if let partner = query.cameraPartner {
      let mark = parameters.bind(.text(partner))
      clauses.append("phone.camera_partner = \(mark) COLLATE NOCASE")
    }
  }

  private mutating func add(_ asked: AskedWords, _ clause: (String) -> String) {
    guard asked.canBeFound else {
      clauses.append("0")
      return
    }
    needsWords = needsWords || !asked.words.isEmpty
    clauses += asked.words.map(clause)
  }

  private mutating func addMinimums(_ query: BudgetQuery, _ parameters: inout ParameterList) {
    let minimums: [(column: String, value: Double?)] = [
      ("battery_mah", query.batteryMAh.map(Double.init)),
      ("refresh_hz", query.refreshHz.map(Double.init)),
      ("rear_camera_mp", query.cameraMP), ("charging_w", query.chargingW),
      ("display_inches", query.displayInches), ("front_camera_mp", query.frontCameraMP),
    ]
    for (column, value) in minimums {
      if let value { clauses.append("phone.\(column) >= \(parameters.bind(value))") }
    }
    if let weight = query.maxWeightG {
      clauses.append("phone.weight_g <= \(parameters.bind(weight))")
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
    needsStanding = true
    if let from = launched.from { clauses.append("standing.listed_year >= \(from)") }
    if let to = launched.to { clauses.append("standing.listed_year <= \(to)") }
  }
}
