package import Catalog

extension ImportProblem {
  /// How to cure it.
  package var cure: Phrase {
    switch self {
    case .form(let error): error.cure
    case .missingColumn(let field):
      Phrase(
        "add \"their column = \(field.name)\" or \"\(field.name) := value\" to the mapping",
        "idagdag ang \"column nila = \(field.name)\" o \"\(field.name) := value\" sa mapping")
        + (field.option.map { Phrase(", or say \($0)", ", o gamitin ang \($0)") }
          ?? Phrase(same: ""))
    case .columnNotThere(let nearest):
      nearest.map {
        Phrase(
          "name \(ShortText.quoted($0)) in the mapping",
          "banggitin ang \(ShortText.quoted($0)) sa mapping")
      }
        ?? Phrase(
          "name one of the file's columns in the mapping", "magbanggit ng column ng file sa mapping"
        )
    case .columnTwice: Phrase("rename one of them", "palitan ang pangalan ng isa")
    case .foreignColumn:
      Phrase("name the column that holds pesos", "banggitin ang column na may piso")
    case .missingValue: Phrase("fill it in", "lagyan ng laman")
    case .unknownBrand(let nearest):
      nearest.map {
        Phrase(
          "write \(ShortText.quoted($0)), or add the brand to brands.csv",
          "isulat ang \(ShortText.quoted($0)), o idagdag ang brand sa brands.csv")
      }
        ?? Phrase("add the brand to brands.csv", "idagdag ang brand sa brands.csv")
    case .brandAlone:
      Phrase("write the model too, or remove the row", "isulat din ang model, o alisin ang hanay")
    case .unknownPhone(let nearest):
      nearest.isEmpty
        ? Phrase(
          "correct the name, or add the phone with --create",
          "itama ang pangalan, o idagdag ang phone gamit ang --create")
        : Phrase(
          "write the name of \(Self.list(nearest)), or add the phone with --create",
          "isulat ang pangalan ng \(Self.list(nearest)), o idagdag ang phone gamit ang --create")
    case .severalPhones(let ids):
      Phrase(
        "write the full name of \(Self.list(ids))", "isulat ang buong pangalan ng \(Self.list(ids))"
      )
    case .slip(let id): Phrase("write the name of \(id)", "isulat ang pangalan ng \(id)")
    case .noName:
      Phrase(
        "write the model's name in Latin letters", "isulat ang pangalan ng model sa letrang Latin")
    case .secondHand:
      Phrase(
        "remove the row, for the catalogue holds prices of new phones",
        "alisin ang hanay, dahil presyo ng bagong phone lang ang nasa catalogue")
    case .foreignPrice:
      Phrase(
        "state the peso price or remove the row", "ibigay ang presyo sa piso o alisin ang hanay")
    case .bareAmount:
      Phrase(
        "write ₱ before it, or \"currency := PHP\" in the mapping",
        "lagyan ng ₱ sa unahan, o isulat ang \"currency := PHP\" sa mapping")
    case .negativePrice:
      Phrase("write the price without a minus sign", "isulat ang presyo nang walang minus")
    case .nothing:
      Phrase(
        "leave the cell empty where there is no price",
        "iwang walang laman ang cell kung walang presyo")
    case .severalAmounts:
      Phrase(
        "keep one, and give each other one a row of its own",
        "isa lang ang itira, at ibang hanay para sa bawat isa pa")
    case .notAPrice: Phrase("write it like ₱12,990.00", "isulat na parang ₱12,990.00")
    case .formula:
      Phrase(
        "save the sheet with values in place of formulas",
        "i-save ang sheet na value ang laman at hindi formula")
    case .severalVariants:
      Phrase(
        "give each variant a row of its own with its price",
        "bigyan ng sariling hanay at presyo ang bawat variant")
    case .perMonth:
      Phrase(
        "state the price, and give the amount a column for monthly_php",
        "ibigay ang presyo, at column na monthly_php para sa hulugan")
    case .outlier:
      Phrase(
        "correct the price or the name, or take it with --accept-outliers",
        "itama ang presyo o pangalan, o tanggapin gamit ang --accept-outliers")
    case .unknownCurrency: Phrase("write \"currency := PHP\"", "isulat ang \"currency := PHP\"")
    case .unknownKind(let nearest):
      nearest.map { .write(ShortText.quoted($0)) }
        ?? Phrase(
          "write one of \(PriceKind.allCases.map(\.rawValue).joined(separator: ", "))",
          "isulat ang isa sa \(PriceKind.allCases.map(\.rawValue).joined(separator: ", "))")
    case .future: Phrase("correct the date", "itama ang petsa")
    case .notADate, .impossibleDate:
      Phrase(
        "write a date such as 2024-06-26, 2024-06 or 2024",
        "isulat ang petsa bilang 2024-06-26, 2024-06 o 2024")
    case .endBeforeStart:
      Phrase(
        "exchange the two dates or correct one", "pagpalitin ang dalawang petsa o itama ang isa")
    case .notGigabytes:
      Phrase(
        "write a number such as 8 or 8GB, or leave it empty",
        "isulat ang numero gaya ng 8 o 8GB, o iwang walang laman")
    case .notAVariant:
      Phrase(
        "write it like 8GB+256GB, or leave it empty",
        "isulat na parang 8GB+256GB, o iwang walang laman")
    case .notMonths:
      Phrase(
        "write a number such as 24, or leave it empty",
        "isulat ang numero gaya ng 24, o iwang walang laman")
    case .notYesOrNo: Phrase("write yes or no", "isulat ang yes o no")
    case .unreadableCharacter:
      Phrase(
        "name the file's own encoding with --encoding, or correct the cell",
        "banggitin ang encoding ng file gamit ang --encoding, o itama ang cell")
    case .hiddenCharacter: Phrase("type the name anew", "i-type ulit ang pangalan")
    case .tooMuch: Phrase("correct the price", "itama ang presyo")
    case .notAnAddress:
      Phrase(
        "write the page's address, beginning with https://",
        "isulat ang address ng page, nagsisimula sa https://")
    case .badSpecification(let values):
      Phrase(
        "write \(values.words), or leave it empty",
        "isulat ang \(values.words), o iwang walang laman")
    case .duplicate: Phrase("remove one of them", "alisin ang isa")
    case .unknownField(let nearest):
      nearest.map { .write(ShortText.quoted($0)) }
        ?? Phrase("name a column of phones.csv", "magbanggit ng column ng phones.csv")
    }
  }

  /// `a, b or c`.
  private static func list(_ words: [String]) -> Phrase { .either(words) }
}
