extension NumberWords {
  /// The number words that Filipinos took from Spanish, in their usual spellings.
  static let spanish: [(String, NumberWord)] = {
    let small: [(Int64, [String])] = [
      (1, ["uno", "una"]), (2, ["dos"]), (3, ["tres"]), (4, ["kwatro", "kuwatro", "cuatro"]),
      (5, ["singko", "sinko", "cinco"]), (6, ["sais", "seis", "says"]),
      (7, ["siyete", "syete", "siete"]), (8, ["otso", "ocho"]), (9, ["nuwebe", "nwebe", "nueve"]),
      (10, ["diyes", "dyes", "dies", "diez"]), (11, ["onse", "once"]), (12, ["dose", "doce"]),
      (13, ["trese", "trece"]), (14, ["katorse", "catorce"]),
      (15, ["kinse", "quinse", "quince"]), (16, ["disisais", "disiseis", "diesisais", "disesais"]),
      (17, ["disisiyete", "disisyete", "diesisiyete", "disesiyete"]),
      (18, ["disiotso", "disiyotso", "diesiotso", "diseotso"]),
      (19, ["disinuwebe", "disinwebe", "diesinuwebe", "disenuwebe"]),
    ]
    let tens: [(Int64, [String])] = [
      (20, ["bente", "beinte", "baynte", "veinte", "benti"]),
      (30, ["trenta", "treinta", "treynta"]),
      (40, ["kwarenta", "kuwarenta", "cuarenta"]),
      (50, ["singkwenta", "singkuwenta", "sinkwenta", "cincuenta"]),
      (60, ["sisenta", "sesenta"]), (70, ["sitenta", "setenta"]), (80, ["otsenta", "ochenta"]),
      (90, ["nobenta", "noventa"]),
    ]
    let hundreds: [(Int64, [String])] = [
      (100, ["siyento", "syento", "sento", "siento", "ciento", "siyen", "syen", "sien", "cien"]),
      (200, ["dosyentos", "dosientos", "dos siyentos", "dos sientos"]),
      (300, ["tresyentos", "tresientos", "tres siyentos", "tres sientos"]),
      (400, ["kwatrosyentos", "kwatrosientos", "kwatro siyentos", "kwatro sientos"]),
      (
        500,
        [
          "kinyentos", "singko siyentos", "singko sientos", "singko syentos", "kinientos",
          "kiniyentos", "quinientos",
        ]
      ),
      (600, ["saisyentos", "seisyentos", "sais siyentos", "sais sientos", "saissientos"]),
      (700, ["sityentos", "setesyentos", "siyete siyentos", "siete sientos", "setesientos"]),
      (800, ["otsosyentos", "otsosientos", "otso siyentos", "otso sientos"]),
      (900, ["nobesyentos", "nobesientos", "nuwebe siyentos", "nuebe sientos"]),
    ]
    var words: [(String, NumberWord)] = [("mil", .thousand), ("y", .link)]
    for (value, spellings) in small { words += spellings.map { ($0, .small(value)) } }
    for (value, spellings) in tens {
      words += spellings.flatMap { [($0, .tens(value)), ($0 + "y", .tens(value))] }
    }
    for (value, spellings) in hundreds { words += spellings.map { ($0, .hundreds(value)) } }
    // `disi sais`, `bentesingko`: the parts are also said apart or run together.
    for (value, spellings) in small where (6...9).contains(value) {
      for word in spellings {
        words += ["disi", "diyes y", "dise"].map { ("\($0) \(word)", .small(10 + value)) }
      }
    }
    for (ten, tenSpellings) in tens {
      for (unit, unitSpellings) in small where unit < 10 {
        for (left, right) in zip(tenSpellings.prefix(1), unitSpellings.prefix(1)) {
          words += ["", "y"].map { (left + $0 + right, .small(ten + unit)) }
        }
      }
    }
    return words
  }()
}
