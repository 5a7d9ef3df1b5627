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
  /// A control character, or one that turns the direction of writing.
  case hiddenCharacter
  /// More than any phone costs.
  case tooMuch
  case notAnAddress
  case badSpecification(SpecificationValues)
  case duplicate(firstLine: Int)
  /// A correction of a field that phones do not have.
  case unknownField(nearest: String?)

  /// What is wrong.
  package var reason: Phrase {
    switch self {
    case .form(let error): error.reason
    case .missingColumn(let field):
      Phrase("no column holds \(field.name)", "walang column na may \(field.name)")
    case .columnNotThere: Phrase("the file has no such column", "walang ganoong column ang file")
    case .columnTwice:
      Phrase("two columns have this name", "dalawang column ang may ganitong pangalan")
    case .foreignColumn:
      Phrase(
        "the column names another currency or country",
        "ibang pera o bansa ang nasa pangalan ng column")
    case .missingValue: Phrase("the cell is empty", "walang laman ang cell")
    case .unknownBrand: Phrase("the brand is not known", "hindi kilala ang brand")
    case .brandAlone: Phrase("this is a brand and no model", "brand lang ito at walang model")
    case .unknownPhone:
      Phrase("there is no phone of this name", "walang phone na ganito ang pangalan")
    case .severalPhones:
      Phrase("the name may be several phones", "puwedeng ilang phone ang pangalan")
    case .slip:
      Phrase("the name is nearly that of a known phone", "halos pangalan ito ng kilalang phone")
    case .noName:
      Phrase(
        "the model has no letters or digits to make an id of",
        "walang letra o numero ang model na magagawang id")
    case .secondHand: Phrase("this is a second-hand unit", "second hand ito")
    case .foreignPrice: Phrase("the price is in a foreign currency", "sa perang dayuhan ang presyo")
    case .bareAmount:
      Phrase("the amount does not say that it is in pesos", "hindi sinabi na piso ang halaga")
    case .negativePrice: Phrase("the price is less than nothing", "mas mababa sa wala ang presyo")
    case .nothing: Phrase("the price is nothing", "zero ang presyo")
    case .severalAmounts:
      Phrase("the cell holds more than one amount", "higit sa isang halaga ang nasa cell")
    case .notAPrice: Phrase("this is not a price", "hindi ito presyo")
    case .formula:
      Phrase("this is a formula and not what it comes to", "formula ito at hindi ang resulta")
    case .severalVariants:
      Phrase("the name holds more than one variant", "higit sa isang variant ang nasa pangalan")
    case .perMonth: Phrase("an amount per month is no price", "hindi presyo ang hulugan kada buwan")
    case .outlier(let lowest, let highest):
      lowest == highest
        ? Phrase(
          "the price is far from the \(lowest.formatted) known of this phone",
          "malayo ang presyo sa alam na \(lowest.formatted) ng phone na ito")
        : Phrase(
          "the price is far from the \(lowest.formatted) to \(highest.formatted) known of this phone",
          "malayo ang presyo sa alam na \(lowest.formatted) hanggang \(highest.formatted) ng phone na ito"
        )
    case .unknownCurrency: Phrase("prices can only be in pesos", "piso lang ang puwedeng presyo")
    case .unknownKind: Phrase("there is no such price kind", "walang ganoong uri ng presyo")
    case .notADate: Phrase("this is not a date", "hindi ito petsa")
    case .impossibleDate:
      Phrase("the calendar has no such date", "wala sa kalendaryo ang petsang ito")
    case .future(let today):
      Phrase("the date lies after today, \(today.iso)", "lampas sa ngayon, \(today.iso), ang petsa")
    case .endBeforeStart(let start):
      Phrase(
        "the period ends before its start \(start)",
        "natatapos ang panahon bago ang simula nitong \(start)")
    case .notGigabytes: Phrase("this is not a number of gigabytes", "hindi ito bilang ng gigabyte")
    case .notAVariant: Phrase("this is not RAM and storage", "hindi ito RAM at storage")
    case .notMonths: Phrase("this is not a number of months", "hindi ito bilang ng buwan")
    case .notYesOrNo: Phrase("this is neither yes nor no", "hindi ito yes o no")
    case .unreadableCharacter:
      Phrase("a character in it could not be read", "may letra rito na hindi nabasa")
    case .hiddenCharacter:
      Phrase("a character that nobody sees stands in it", "may letrang hindi nakikita sa loob nito")
    case .tooMuch:
      Phrase("the price is more than any phone costs", "walang phone na ganoon kamahal")
    case .notAnAddress: Phrase("a source is the address of a page", "address ng page ang source")
    case .badSpecification: Phrase("this is not a value of the field", "hindi ito value ng detalye")
    case .duplicate(let line): Phrase("the same as line \(line)", "kapareho ng linya \(line)")
    case .unknownField:
      Phrase("there is no such field of a phone", "walang ganoong detalye ng phone")
    }
  }
}
