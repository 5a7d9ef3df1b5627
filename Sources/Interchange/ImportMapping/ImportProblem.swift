package import Catalog

/// Why a row of somebody's pricelist does not enter the catalogue.
package enum ImportProblem: Error, Hashable, Sendable {
  case form(CSVError)
  /// The file has no column for it, and the mapping no constant.
  case missingColumn(ImportField)
  /// The mapping names a column that the file does not have.
  case columnNotThere(nearest: String?)
  case columnTwice
  case missingValue
  case unknownBrand(nearest: String?)
  case noName
  case secondHand
  case foreignPrice
  case bareAmount
  case negativePrice
  case nothing
  case severalAmounts
  case notAPrice
  case unknownCurrency
  case unknownKind(nearest: String?)
  case notADate
  case impossibleDate
  case endBeforeStart(start: String)
  case notGigabytes
  case notAnAddress
  case badSpecification(SpecificationValues)
  case duplicate(firstLine: Int)

  /// What is wrong.
  package var reason: String {
    switch self {
    case .form(let error): error.reason
    case .missingColumn(let field): "no column holds \(field.name)"
    case .columnNotThere: "the file has no such column"
    case .columnTwice: "two columns have this name"
    case .missingValue: "the cell is empty"
    case .unknownBrand: "the brand is not known"
    case .noName: "the model has no letters or digits to make an id of"
    case .secondHand: "this is a second-hand unit"
    case .foreignPrice: "the price is in a foreign currency"
    case .bareAmount: "the amount does not say that it is in pesos"
    case .negativePrice: "the price is less than nothing"
    case .nothing: "the price is nothing"
    case .severalAmounts: "the cell holds more than one amount"
    case .notAPrice: "this is not a price"
    case .unknownCurrency: "prices can only be in pesos"
    case .unknownKind: "there is no such price kind"
    case .notADate: "this is not a date"
    case .impossibleDate: "the calendar has no such date"
    case .endBeforeStart(let start): "the period ends before its start \(start)"
    case .notGigabytes: "this is not a number of gigabytes"
    case .notAnAddress: "a source is the address of a page"
    case .badSpecification: "this is not a value of the field"
    case .duplicate(let line): "the same as line \(line)"
    }
  }

  /// How to cure it.
  package var cure: String {
    switch self {
    case .form(let error): error.cure
    case .missingColumn(let field):
      "add \"their column = \(field.name)\" or \"\(field.name) := value\" to the mapping"
    case .columnNotThere(let nearest):
      nearest.map { "name \(ShortText.quoted($0)) in the mapping" }
        ?? "name one of the file's columns in the mapping"
    case .columnTwice: "rename one of them"
    case .missingValue: "fill it in"
    case .unknownBrand(let nearest):
      nearest.map { "write \(ShortText.quoted($0)), or add the brand to brands.csv" }
        ?? "add the brand to brands.csv"
    case .noName: "write the model's name in Latin letters"
    case .secondHand: "remove the row, for the catalogue holds prices of new phones"
    case .foreignPrice: "state the peso price or remove the row"
    case .bareAmount: "write ₱ before it, or \"currency := PHP\" in the mapping"
    case .negativePrice: "write the price without a minus sign"
    case .nothing: "leave the cell empty where there is no price"
    case .severalAmounts: "keep one, and give each other one a row of its own"
    case .notAPrice: "write it like ₱12,990.00"
    case .unknownCurrency: "write \"currency := PHP\""
    case .unknownKind(let nearest):
      nearest.map { "write \(ShortText.quoted($0))" }
        ?? "write one of \(PriceKind.allCases.map(\.rawValue).joined(separator: ", "))"
    case .notADate, .impossibleDate: "write a date such as 2024-06-26, 2024-06 or 2024"
    case .endBeforeStart: "exchange the two dates or correct one"
    case .notGigabytes: "write a number such as 8 or 8GB, or leave it empty"
    case .notAnAddress: "write the page's address, beginning with https://"
    case .badSpecification(let values): "write \(values.words), or leave it empty"
    case .duplicate: "remove one of them"
    }
  }
}
