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
  public var words: Phrase {
    switch self {
    case .nameOneModel:
      Phrase(
        "name the one model that has this price",
        "isulat ang iisang modelong may ganitong presyo")
    case .priceWithoutBundle:
      Phrase(
        "give the price of the phone without its bundle",
        "ibigay ang presyo ng phone nang walang bundle")
    case .addBrand:
      Phrase(
        "add the brand to the table of brands, or correct its name",
        "idagdag ang brand sa talaan ng mga brand, o itama ang pangalan")
    case .writeReadingDay:
      Phrase(
        "write the day on which it was read as 2026-08-22",
        "isulat ang araw na nabasa ito bilang 2026-08-22")
    case .nameKnownSource:
      Phrase(
        "give one of the sources that this reader knows",
        "magbigay ng source na alam ng reader na ito")
    case .phonesOnly:
      Phrase(
        "leave it out; the catalogue holds phones only",
        "huwag isama; phone lang ang nasa catalogue")
    case .pageHeading:
      Phrase(
        "leave it out; it is a heading of the page and names no phone",
        "huwag isama; pamagat lang ito ng pahina at walang phone")
    case .priceBesideIt:
      Phrase(
        "give the price beside it that has a product's address",
        "ibigay ang katabing presyo na may address ng produkto")
    case .writePesos:
      Phrase(
        "write the price as a plain number of pesos, such as 8990",
        "isulat ang presyo bilang numero lang, gaya ng 8990")
    case .newUnit:
      Phrase(
        "give the price of a new unit in its box",
        "ibigay ang presyo ng bagong unit na nasa kahon")
    case .possibleValue:
      Phrase(
        "give a value that the field can have",
        "magbigay ng halagang puwede rito")
    case .modelSoldHere:
      Phrase(
        "give the figure of the model that is sold here",
        "ibigay ang numero ng modelong ibinebenta rito")
    case .pageOfModel: Phrase("give a page of this model", "magbigay ng pahina ng modelong ito")
    case .writeDate:
      Phrase(
        "write the date as 2024-06-26, 2024-06 or 2024",
        "isulat ang petsa bilang 2024-06-26, 2024-06 o 2024")
    case .earlierFact:
      Phrase(
        "leave it out; an earlier row states the same fact of the same page",
        "huwag isama; nasabi na ng naunang hilera mula sa parehong pahina")
    case .givePageDate:
      Phrase(
        "give the date of the page, as far as it is known",
        "ibigay ang petsa ng pahina, hanggang sa alam")
    case .modelsOwnPage:
      Phrase(
        "give the address of this model's own page; another row's model fits this one",
        "ibigay ang address ng sariling pahina ng modelo; sa modelo ng ibang hilera ang ibinigay")
    case .makersUnit:
      Phrase(
        "give the price of a unit that its maker sells",
        "ibigay ang presyo ng unit na ibinebenta ng gumawa")
    case .pageAfterLaunch:
      Phrase(
        "give a page written after the launch",
        "magbigay ng pahinang isinulat pagkatapos ng labas")
    case .fiveGPage:
      Phrase(
        "give the page of the model with 5G",
        "ibigay ang pahina ng modelong may 5G")
    case .earlierPage:
      Phrase(
        "leave it out; an earlier row is of the same page",
        "huwag isama; may naunang hilera mula sa parehong pahina")
    case .fullerReading:
      Phrase(
        "nothing to do; the fuller reading has it",
        "walang gagawin; nasa mas kumpletong pagbasa na")
    case .nameVariant:
      Phrase(
        "name the variant that has this price",
        "isulat ang variant na may ganitong presyo")
    case .pageHasIt:
      Phrase(
        "nothing to do; the page has it, rightly typed",
        "walang gagawin; tama ang nasa pahina")
    case .checkAmount:
      Phrase(
        "check the amount against the page",
        "ikumpara ang halaga sa pahina")
    case .officialShop:
      Phrase(
        "give the price of a new unit from an official shop",
        "ibigay ang presyo ng bagong unit sa opisyal na tindahan")
    case .namePhone: Phrase("name the phone", "isulat ang pangalan ng phone")
    case .giveAddress:
      Phrase(
        "give the address …/smartphones/<slug> of the page",
        "ibigay ang address na …/smartphones/<slug> ng pahina")
    case .possibleSize:
      Phrase(
        "give a size in which phones are sold",
        "magbigay ng laki na ibinebenta sa phone")
    case .dateOnceKnown:
      Phrase(
        "add the date once it is known",
        "idagdag ang petsa kapag alam na")
    case .priceOnceAnnounced:
      Phrase(
        "add the price once it is announced",
        "idagdag ang presyo kapag inanunsyo na")
    case .noCurrency: Phrase("leave it out; it has no currency", "huwag isama; walang currency")
    case .labelAmount:
      Phrase(
        "write an amount with ₱ and a label",
        "isulat ang halaga nang may ₱ at kung para saan")
    case .pesosOnly: Phrase("give the price in Philippine pesos", "ibigay ang presyo sa piso")
    case .sayWhatFor:
      Phrase(
        "say what the amount is the price of",
        "sabihin kung presyo ng ano ang halaga")
    case .fillInAmount: Phrase("fill in the amount", "isulat ang halaga")
    case .priceKind:
      Phrase(
        "give one of \(PriceKind.allCases.map(\.rawValue).joined(separator: ", "))",
        "magbigay ng isa sa \(PriceKind.allCases.map(\.rawValue).joined(separator: ", "))")
    case .below(let official):
      Phrase(
        "give an amount below the official price, \(official.formatted)",
        "magbigay ng halagang mas mababa sa opisyal na presyo, \(official.formatted)")
    }
  }
}
