package import Catalog

/// Why a row of somebody's pricelist does not enter the catalogue.
package enum ImportProblem: Error, Hashable, Sendable {
  case form(CSVError)
  /// The file has no column for it, and the mapping no constant.
  case missingColumn(ImportField)
  /// The mapping names a column that the file does not have.
  case columnNotThere(nearest: String?)
  case columnTwice
  /// The header names another currency or country.
  case foreignColumn
  case missingValue
  case unknownBrand(nearest: String?)
  case noName
  /// A brand, and no model.
  case brandAlone
  /// No phone of that name; ids of those that come nearest.
  case unknownPhone(nearest: [String])
  /// Several phones are within reach of the name.
  case severalPhones([String])
  /// A new phone whose name is that of a known one but for a slip.
  case slip(of: String)
  case secondHand
  case foreignPrice
  case bareAmount
  case negativePrice
  case nothing
  case severalAmounts
  case notAPrice
  /// A formula of a spreadsheet or its failure: `=SUM(C2:C9)`, `#REF!`.
  case formula
  /// More than one RAM and storage for one price.
  case severalVariants
  /// An amount paid a month.
  case perMonth
  /// Far from what is known of the phone.
  case outlier(lowest: Peso, highest: Peso)
  case unknownCurrency
  case unknownKind(nearest: String?)
  case notADate
  case impossibleDate
  /// After the day of the clock.
  case future(today: CalendarDay)
  case endBeforeStart(start: String)
  case notGigabytes
  case notAVariant
  case notMonths
  case notYesOrNo
  /// A character that could not be read stands in it.
  case unreadableCharacter
  case notAnAddress
  case badSpecification(SpecificationValues)
  case duplicate(firstLine: Int)
  /// A correction of a field that phones do not have.
  case unknownField(nearest: String?)

  /// What is wrong.
  package var reason: String {
    switch self {
    case .form(let error): error.reason
    case .missingColumn(let field): "no column holds \(field.name)"
    case .columnNotThere: "the file has no such column"
    case .columnTwice: "two columns have this name"
    case .foreignColumn: "the column names another currency or country"
    case .missingValue: "the cell is empty"
    case .unknownBrand: "the brand is not known"
    case .brandAlone: "this is a brand and no model"
    case .unknownPhone: "there is no phone of this name"
    case .severalPhones: "the name may be several phones"
    case .slip: "the name is nearly that of a known phone"
    case .noName: "the model has no letters or digits to make an id of"
    case .secondHand: "this is a second-hand unit"
    case .foreignPrice: "the price is in a foreign currency"
    case .bareAmount: "the amount does not say that it is in pesos"
    case .negativePrice: "the price is less than nothing"
    case .nothing: "the price is nothing"
    case .severalAmounts: "the cell holds more than one amount"
    case .notAPrice: "this is not a price"
    case .formula: "this is a formula and not what it comes to"
    case .severalVariants: "the name holds more than one variant"
    case .perMonth: "an amount per month is no price"
    case .outlier(let lowest, let highest):
      lowest == highest
        ? "the price is far from the \(lowest.formatted) known of this phone"
        : "the price is far from the \(lowest.formatted) to \(highest.formatted) known of this phone"
    case .unknownCurrency: "prices can only be in pesos"
    case .unknownKind: "there is no such price kind"
    case .notADate: "this is not a date"
    case .impossibleDate: "the calendar has no such date"
    case .future(let today): "the date lies after today, \(today.iso)"
    case .endBeforeStart(let start): "the period ends before its start \(start)"
    case .notGigabytes: "this is not a number of gigabytes"
    case .notAVariant: "this is not RAM and storage"
    case .notMonths: "this is not a number of months"
    case .notYesOrNo: "this is neither yes nor no"
    case .unreadableCharacter: "a character in it could not be read"
    case .notAnAddress: "a source is the address of a page"
    case .badSpecification: "this is not a value of the field"
    case .duplicate(let line): "the same as line \(line)"
    case .unknownField: "there is no such field of a phone"
    }
  }

  /// How to cure it.
  package var cure: String {
    switch self {
    case .form(let error): error.cure
    case .missingColumn(let field):
      "add \"their column = \(field.name)\" or \"\(field.name) := value\" to the mapping"
        + (field.option.map { ", or say \($0)" } ?? "")
    case .columnNotThere(let nearest):
      nearest.map { "name \(ShortText.quoted($0)) in the mapping" }
        ?? "name one of the file's columns in the mapping"
    case .columnTwice: "rename one of them"
    case .foreignColumn: "name the column that holds pesos"
    case .missingValue: "fill it in"
    case .unknownBrand(let nearest):
      nearest.map { "write \(ShortText.quoted($0)), or add the brand to brands.csv" }
        ?? "add the brand to brands.csv"
    case .brandAlone: "write the model too, or remove the row"
    case .unknownPhone(let nearest):
      nearest.isEmpty
        ? "correct the name, or add the phone with --create"
        : "write the name of \(Self.list(nearest)), or add the phone with --create"
    case .severalPhones(let ids): "write the full name of \(Self.list(ids))"
    case .slip(let id): "write the name of \(id)"
    case .noName: "write the model's name in Latin letters"
    case .secondHand: "remove the row, for the catalogue holds prices of new phones"
    case .foreignPrice: "state the peso price or remove the row"
    case .bareAmount: "write ₱ before it, or \"currency := PHP\" in the mapping"
    case .negativePrice: "write the price without a minus sign"
    case .nothing: "leave the cell empty where there is no price"
    case .severalAmounts: "keep one, and give each other one a row of its own"
    case .notAPrice: "write it like ₱12,990.00"
    case .formula: "save the sheet with values in place of formulas"
    case .severalVariants: "give each variant a row of its own with its price"
    case .perMonth: "state the price, and give the amount a column for monthly_php"
    case .outlier: "correct the price or the name, or take it with --accept-outliers"
    case .unknownCurrency: "write \"currency := PHP\""
    case .unknownKind(let nearest):
      nearest.map { "write \(ShortText.quoted($0))" }
        ?? "write one of \(PriceKind.allCases.map(\.rawValue).joined(separator: ", "))"
    case .future: "correct the date"
    case .notADate, .impossibleDate: "write a date such as 2024-06-26, 2024-06 or 2024"
    case .endBeforeStart: "exchange the two dates or correct one"
    case .notGigabytes: "write a number such as 8 or 8GB, or leave it empty"
    case .notAVariant: "write it like 8GB+256GB, or leave it empty"
    case .notMonths: "write a number such as 24, or leave it empty"
    case .notYesOrNo: "write yes or no"
    case .unreadableCharacter: "name the file's own encoding with --encoding, or correct the cell"
    case .notAnAddress: "write the page's address, beginning with https://"
    case .badSpecification(let values): "write \(values.words), or leave it empty"
    case .duplicate: "remove one of them"
    case .unknownField(let nearest):
      nearest.map { "write \(ShortText.quoted($0))" } ?? "name a column of phones.csv"
    }
  }

  /// `a, b or c`.
  private static func list(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " or " + last
  }
}
