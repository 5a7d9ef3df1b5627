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
  package var reason: String {
    switch self {
    case .missingFile: "there is no such file"
    case .form(let error): error.reason
    case .missingColumn: "the column is missing"
    case .repeatedColumn: "two columns have this name"
    case .unknownColumn: "there is no column of this name"
    case .ignoredColumn: "there is no column of this name, and none like it"
    case .missingValue: "the cell is empty"
    case .badID(let id): "\(quoted(id)) is not an id in kebab case"
    case .unknownID(let id, let file, _): "there is no \(file.rowWord) \(quoted(id))"
    case .repeatedID(let id, let line): "the id \(quoted(id)) stands already in line \(line)"
    case .repeatedRow(let line): "the same row stands already in line \(line)"
    case .ownParent: "the brand is its own parent, or its parent's parent"
    case .unknownKind(let kind, _): "\(quoted(kind)) is not a price kind"
    case .unknownReadingKind(let kind): "\(quoted(kind)) is not a kind of reading"
    case .unknownBrandWordKind(let kind): "\(quoted(kind)) is nothing that a word is to a brand"
    case .unreadableChipset(let name): "\(quoted(name)) is no chipset as the table names them"
    case .notAnAmount(let text): "\(quoted(text)) is not an amount"
    case .negativeAmount(let text): "\(quoted(text)) is less than nothing"
    case .foreignAmount(let text): "\(quoted(text)) is a foreign amount"
    case .wordsInAmount(let text): "\(quoted(text)) holds more than an amount"
    case .notADate(let text): "\(quoted(text)) is not a date"
    case .impossibleDate(let text): "\(quoted(text)) is not in the calendar"
    case .future(let text): "\(quoted(text)) lies in the future"
    case .tooMuch(let text): "\(quoted(text)) is more than any phone costs"
    case .farPrice(let text): "\(quoted(text)) is far from all other prices of the phone"
    case .hiddenCharacter: "a character that nobody sees stands in it"
    case .endBeforeStart(let end, let start): "the period ends on \(end), before its start \(start)"
    case .notGigabytes(let text): "\(quoted(text)) is not a number of gigabytes"
    case .notAnAddress(let text): "\(quoted(text)) is not a web address"
    case .emptyListItem(let text): "\(quoted(text)) has an empty part"
    case .unknownField(let name, _): "there is no field \(quoted(name))"
    case .badSpecification(let text, _): "\(quoted(text)) is not a value of this column"
    case .otherAmount(let text, let stated):
      "\(quoted(text)) is not the amount \(stated) of this row"
    }
  }

  /// How to cure it.
  package var cure: String {
    switch self {
    case .missingFile: "add it, if only with its header"
    case .form(let error): error.cure
    case .missingColumn: "add it to the header and the rows"
    case .repeatedColumn: "keep one of them"
    case .unknownColumn(let meant): "name it \(quoted(meant)), or something quite different"
    case .ignoredColumn: "it is not read"
    case .missingValue: "fill it in"
    case .badID: "use lower-case letters and digits with single hyphens between them"
    case .unknownID(_, let file, let nearest):
      nearest.map { "write \(quoted($0)), or add a row to \(file.name)" }
        ?? "add a row to \(file.name)"
    case .repeatedID: "give it another id or remove one of the rows"
    case .repeatedRow: "remove one of them"
    case .ownParent: "leave the parent empty"
    case .unknownKind(_, let nearest):
      nearest.map { "write \(quoted($0))" }
        ?? "write one of \(PriceKind.allCases.map { $0.rawValue }.joined(separator: ", "))"
    case .unknownReadingKind:
      "write one of \(ReadingKind.allCases.map { $0.rawValue }.joined(separator: ", "))"
    case .unknownBrandWordKind:
      "write one of \(BrandWord.Kind.allCases.map { $0.rawValue }.joined(separator: ", "))"
    case .unreadableChipset:
      "write its series, such as snapdragon 8 gen 2, or its part number, such as mt 6737"
    case .notAnAmount: "write pesos as a plain number such as 7990 or 7990.50"
    case .negativeAmount: "write the price without a minus sign"
    case .foreignAmount: "state the peso price or remove the row"
    case .wordsInAmount: "keep the amount's own characters only, such as ₱23,999.00"
    case .notADate, .impossibleDate: "write a date such as 2024-06-26, 2024-06 or 2024"
    case .future: "correct the date"
    case .tooMuch, .farPrice: "correct the price"
    case .hiddenCharacter: "type the name anew"
    case .endBeforeStart: "exchange the two dates or correct one"
    case .notGigabytes: "write a plain number such as 8 or 0.5, or leave it empty"
    case .notAnAddress: "write the page's address, beginning with https://"
    case .emptyListItem: "put something between the bars or remove one"
    case .unknownField(_, let nearest):
      nearest.map { "write \(quoted($0))" } ?? "name a column of phones.csv"
    case .badSpecification(_, let values): "write \(values.words), or leave it empty"
    case .otherAmount: "correct the one that is wrong"
    }
  }

  private func quoted(_ text: String) -> String { ShortText.quoted(text) }
}

extension SpecificationValues {
  /// What such a value looks like.
  package var words: String {
    switch self {
    case .text: "a text"
    case .network: "2G, 3G, 4G or 5G"
    case .whole(let range): "a whole number from \(range.lowerBound) to \(range.upperBound)"
    case .decimal(let range):
      "a number from \(range.lowerBound.plain) to \(range.upperBound.plain)"
    case .yesOrNo: "yes or no"
    }
  }
}
