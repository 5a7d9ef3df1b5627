public import Catalog

/// How to cure a row or a value that was left out: a code, and its words.
public enum RowCure: Hashable, Sendable {
  case nameOneModel
  case priceWithoutBundle
  case addBrand
  case writeReadingDay
  case nameKnownSource
  case phonesOnly
  case pageHeading
  case priceBesideIt
  case writePesos
  case newUnit
  case possibleValue
  case modelSoldHere
  case pageOfModel
  case writeDate
  case earlierFact
  case givePageDate
  case modelsOwnPage
  case makersUnit
  case pageAfterLaunch
  case fiveGPage
  case earlierPage
  case fullerReading
  case nameVariant
  case pageHasIt
  case checkAmount
  case officialShop
  case namePhone
  case giveAddress
  case possibleSize
  case dateOnceKnown
  case priceOnceAnnounced
  case noCurrency
  case labelAmount
  case pesosOnly
  case sayWhatFor
  case fillInAmount
  case priceKind
  /// A lower price than the official one, which this is.
  case below(official: Peso)

  /// The cure in words, to stand after what is wrong.
  public var words: String {
    switch self {
    case .nameOneModel: "name the one model that has this price"
    case .priceWithoutBundle: "give the price of the phone without its bundle"
    case .addBrand: "add the brand to the table of brands, or correct its name"
    case .writeReadingDay: "write the day on which it was read as 2026-08-22"
    case .nameKnownSource: "give one of the sources that this reader knows"
    case .phonesOnly: "leave it out; the catalogue holds phones only"
    case .pageHeading: "leave it out; it is a heading of the page and names no phone"
    case .priceBesideIt: "give the price beside it that has a product's address"
    case .writePesos: "write the price as a plain number of pesos, such as 8990"
    case .newUnit: "give the price of a new unit in its box"
    case .possibleValue: "give a value that the field can have"
    case .modelSoldHere: "give the figure of the model that is sold here"
    case .pageOfModel: "give a page of this model"
    case .writeDate: "write the date as 2024-06-26, 2024-06 or 2024"
    case .earlierFact: "leave it out; an earlier row states the same fact of the same page"
    case .givePageDate: "give the date of the page, as far as it is known"
    case .modelsOwnPage:
      "give the address of this model's own page; another row's model fits this one"
    case .makersUnit: "give the price of a unit that its maker sells"
    case .pageAfterLaunch: "give a page written after the launch"
    case .fiveGPage: "give the page of the model with 5G"
    case .earlierPage: "leave it out; an earlier row is of the same page"
    case .fullerReading: "nothing to do; the fuller reading has it"
    case .nameVariant: "name the variant that has this price"
    case .pageHasIt: "nothing to do; the page has it, rightly typed"
    case .checkAmount: "check the amount against the page"
    case .officialShop: "give the price of a new unit from an official shop"
    case .namePhone: "name the phone"
    case .giveAddress: "give the address …/smartphones/<slug> of the page"
    case .possibleSize: "give a size in which phones are sold"
    case .dateOnceKnown: "add the date once it is known"
    case .priceOnceAnnounced: "add the price once it is announced"
    case .noCurrency: "leave it out; it has no currency"
    case .labelAmount: "write an amount with ₱ and a label"
    case .pesosOnly: "give the price in Philippine pesos"
    case .sayWhatFor: "say what the amount is the price of"
    case .fillInAmount: "fill in the amount"
    case .priceKind: "give one of \(PriceKind.allCases.map(\.rawValue).joined(separator: ", "))"
    case .below(let official): "give an amount below the official price, \(official.formatted)"
    }
  }
}
