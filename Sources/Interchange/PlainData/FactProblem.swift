package import Catalog

/// What is wrong with a fact in the plain-data form.
package enum FactProblem: Hashable, Sendable {
  case missingFile
  case form(CSVError)
  case missingColumn
  case repeatedColumn
  /// A name that is no column, but nearly one.
  case unknownColumn(meant: String)
  case missingValue
  case badID(String)
  case unknownID(String, file: PlainDataFile, nearest: String?)
  case repeatedID(String, firstLine: Int)
  case repeatedRow(firstLine: Int)
  case ownParent
  case unknownKind(String, nearest: String?)
  case unknownReadingKind(String)
  case unknownBrandWordKind(String)
  case unreadableChipset(String)
  case notAnAmount(String)
  case negativeAmount(String)
  case foreignAmount(String)
  case wordsInAmount(String)
  case notADate(String)
  case impossibleDate(String)
  /// Later than anybody can know of.
  case future(String)
  /// More than any phone costs.
  case tooMuch(String)
  /// Far from all other prices of the phone.
  case farPrice(String)
  /// A control character, or one that turns the direction of writing.
  case hiddenCharacter
  case endBeforeStart(String, start: String)
  case notGigabytes(String)
  case notAnAddress(String)
  case emptyListItem(String)
  case unknownField(String, nearest: String?)
  case badSpecification(String, SpecificationValues)
  /// A warning only: nobody reads the column.
  case ignoredColumn
  /// A warning only.
  case otherAmount(String, stated: String)
}

extension FactProblem {
  /// What is wrong.
  package var reason: Phrase {
    switch self {
    case .missingFile: Phrase("there is no such file", "walang ganitong file")
    case .form(let error): error.reason
    case .missingColumn: Phrase("the column is missing", "wala ang column")
    case .repeatedColumn:
      Phrase("two columns have this name", "dalawang column ang may ganitong pangalan")
    case .unknownColumn:
      Phrase("there is no column of this name", "walang column na ganito ang pangalan")
    case .ignoredColumn:
      Phrase(
        "there is no column of this name, and none like it",
        "walang column na ganito ang pangalan, at walang katulad")
    case .missingValue: Phrase("the cell is empty", "walang laman ang cell")
    case .badID(let id):
      Phrase("\(quoted(id)) is not an id in kebab case", "hindi id na kebab case ang \(quoted(id))")
    case .unknownID(let id, let file, _):
      Phrase("there is no \(file.rowWord) \(quoted(id))", "walang \(file.rowWord) na \(quoted(id))")
    case .repeatedID(let id, let line):
      Phrase(
        "the id \(quoted(id)) stands already in line \(line)",
        "nasa linya \(line) na ang id na \(quoted(id))")
    case .repeatedRow(let line):
      Phrase(
        "the same row stands already in line \(line)", "nasa linya \(line) na ang ganitong hanay")
    case .ownParent:
      Phrase(
        "the brand is its own parent, or its parent's parent",
        "sarili niyang parent ang brand, o parent ng parent nito")
    case .unknownKind(let kind, _):
      Phrase("\(quoted(kind)) is not a price kind", "hindi uri ng presyo ang \(quoted(kind))")
    case .unknownReadingKind(let kind):
      Phrase("\(quoted(kind)) is not a kind of reading", "hindi uri ng basa ang \(quoted(kind))")
    case .unknownBrandWordKind(let kind):
      Phrase(
        "\(quoted(kind)) is nothing that a word is to a brand",
        "hindi puwedeng papel ng salita sa brand ang \(quoted(kind))")
    case .unreadableChipset(let name):
      Phrase(
        "\(quoted(name)) is no chipset as the table names them",
        "hindi chipset ayon sa table ang \(quoted(name))")
    case .notAnAmount(let text):
      Phrase("\(quoted(text)) is not an amount", "hindi halaga ang \(quoted(text))")
    case .negativeAmount(let text):
      Phrase("\(quoted(text)) is less than nothing", "mas mababa sa wala ang \(quoted(text))")
    case .foreignAmount(let text):
      Phrase("\(quoted(text)) is a foreign amount", "halagang dayuhan ang \(quoted(text))")
    case .wordsInAmount(let text):
      Phrase(
        "\(quoted(text)) holds more than an amount", "higit sa halaga ang laman ng \(quoted(text))")
    case .notADate(let text):
      Phrase("\(quoted(text)) is not a date", "hindi petsa ang \(quoted(text))")
    case .impossibleDate(let text):
      Phrase("\(quoted(text)) is not in the calendar", "wala sa kalendaryo ang \(quoted(text))")
    case .future(let text):
      Phrase("\(quoted(text)) lies in the future", "hindi pa dumarating ang \(quoted(text))")
    case .tooMuch(let text):
      Phrase(
        "\(quoted(text)) is more than any phone costs",
        "walang phone na ganoon kamahal ang \(quoted(text))")
    case .farPrice(let text):
      Phrase(
        "\(quoted(text)) is far from all other prices of the phone",
        "malayo ang \(quoted(text)) sa lahat ng ibang presyo ng phone")
    case .hiddenCharacter:
      Phrase("a character that nobody sees stands in it", "may letrang hindi nakikita sa loob nito")
    case .endBeforeStart(let end, let start):
      Phrase(
        "the period ends on \(end), before its start \(start)",
        "natatapos sa \(end) ang panahon, bago ang simula nitong \(start)")
    case .notGigabytes(let text):
      Phrase(
        "\(quoted(text)) is not a number of gigabytes",
        "hindi bilang ng gigabyte ang \(quoted(text))")
    case .notAnAddress(let text):
      Phrase("\(quoted(text)) is not a web address", "hindi web address ang \(quoted(text))")
    case .emptyListItem(let text):
      Phrase("\(quoted(text)) has an empty part", "may bahaging walang laman ang \(quoted(text))")
    case .unknownField(let name, _):
      Phrase("there is no field \(quoted(name))", "walang detalyeng \(quoted(name))")
    case .badSpecification(let text, _):
      Phrase(
        "\(quoted(text)) is not a value of this column",
        "hindi value ng column na ito ang \(quoted(text))")
    case .otherAmount(let text, let stated):
      Phrase(
        "\(quoted(text)) is not the amount \(stated) of this row",
        "hindi \(quoted(text)) ang halagang \(stated) ng hanay na ito")
    }
  }

  /// How to cure it.
  package var cure: Phrase {
    switch self {
    case .missingFile: Phrase("add it, if only with its header", "idagdag ito, kahit header lang")
    case .form(let error): error.cure
    case .missingColumn:
      Phrase("add it to the header and the rows", "idagdag sa header at sa mga hanay")
    case .repeatedColumn: Phrase("keep one of them", "isa lang ang itira")
    case .unknownColumn(let meant):
      Phrase(
        "name it \(quoted(meant)), or something quite different",
        "pangalanang \(quoted(meant)), o ibang-iba na pangalan")
    case .ignoredColumn: Phrase("it is not read", "hindi ito binabasa")
    case .missingValue: Phrase("fill it in", "lagyan ng laman")
    case .badID:
      Phrase(
        "use lower-case letters and digits with single hyphens between them",
        "gumamit ng maliliit na letra at numero na may tig-isang gitling")
    case .unknownID(_, let file, let nearest):
      nearest.map {
        Phrase(
          "write \(quoted($0)), or add a row to \(file.name)",
          "isulat ang \(quoted($0)), o magdagdag ng hanay sa \(file.name)")
      }
        ?? Phrase("add a row to \(file.name)", "magdagdag ng hanay sa \(file.name)")
    case .repeatedID:
      Phrase(
        "give it another id or remove one of the rows",
        "ibang id ang ibigay o alisin ang isang hanay")
    case .repeatedRow: Phrase("remove one of them", "alisin ang isa")
    case .ownParent: Phrase("leave the parent empty", "iwang walang laman ang parent")
    case .unknownKind(_, let nearest):
      nearest.map { Phrase("write \(quoted($0))", "isulat ang \(quoted($0))") }
        ?? Phrase(
          "write one of \(PriceKind.allCases.map { $0.rawValue }.joined(separator: ", "))",
          "isulat ang isa sa \(PriceKind.allCases.map { $0.rawValue }.joined(separator: ", "))")
    case .unknownReadingKind:
      Phrase(
        "write one of \(ReadingKind.allCases.map { $0.rawValue }.joined(separator: ", "))",
        "isulat ang isa sa \(ReadingKind.allCases.map { $0.rawValue }.joined(separator: ", "))")
    case .unknownBrandWordKind:
      Phrase(
        "write one of \(BrandWord.Kind.allCases.map { $0.rawValue }.joined(separator: ", "))",
        "isulat ang isa sa \(BrandWord.Kind.allCases.map { $0.rawValue }.joined(separator: ", "))")
    case .unreadableChipset:
      Phrase(
        "write its series, such as snapdragon 8 gen 2, or its part number, such as mt 6737",
        "isulat ang series nito, gaya ng snapdragon 8 gen 2, o part number, gaya ng mt 6737")
    case .notAnAmount:
      Phrase(
        "write pesos as a plain number such as 7990 or 7990.50",
        "isulat ang piso bilang simpleng numero, gaya ng 7990 o 7990.50")
    case .negativeAmount:
      Phrase("write the price without a minus sign", "isulat ang presyo nang walang minus")
    case .foreignAmount:
      Phrase(
        "state the peso price or remove the row", "ibigay ang presyo sa piso o alisin ang hanay")
    case .wordsInAmount:
      Phrase(
        "keep the amount's own characters only, such as ₱23,999.00",
        "halaga lang ang itira, gaya ng ₱23,999.00")
    case .notADate, .impossibleDate:
      Phrase(
        "write a date such as 2024-06-26, 2024-06 or 2024",
        "isulat ang petsa bilang 2024-06-26, 2024-06 o 2024")
    case .future: Phrase("correct the date", "itama ang petsa")
    case .tooMuch, .farPrice: Phrase("correct the price", "itama ang presyo")
    case .hiddenCharacter: Phrase("type the name anew", "i-type ulit ang pangalan")
    case .endBeforeStart:
      Phrase(
        "exchange the two dates or correct one", "pagpalitin ang dalawang petsa o itama ang isa")
    case .notGigabytes:
      Phrase(
        "write a plain number such as 8 or 0.5, or leave it empty",
        "isulat ang simpleng numero gaya ng 8 o 0.5, o iwang walang laman")
    case .notAnAddress:
      Phrase(
        "write the page's address, beginning with https://",
        "isulat ang address ng page, nagsisimula sa https://")
    case .emptyListItem:
      Phrase(
        "put something between the bars or remove one",
        "lagyan ang pagitan ng mga bar o alisin ang isa")
    case .unknownField(_, let nearest):
      nearest.map { Phrase("write \(quoted($0))", "isulat ang \(quoted($0))") }
        ?? Phrase("name a column of phones.csv", "magbanggit ng column ng phones.csv")
    case .badSpecification(_, let values):
      Phrase(
        "write \(values.words), or leave it empty",
        "isulat ang \(values.words), o iwang walang laman")
    case .otherAmount: Phrase("correct the one that is wrong", "itama ang mali")
    }
  }

  private func quoted(_ text: String) -> String { ShortText.quoted(text) }
}
