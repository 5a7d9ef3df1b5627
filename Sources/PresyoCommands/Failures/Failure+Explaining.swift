import Answers
import Arguments
import BudgetLanguage
import Catalog
import CatalogStore
import Editing
import Interchange

extension Failure {
  /// The failure that an error of another target means; `nil` for one that is not known.
  init?(explaining error: any Error) {
    switch error {
    case let failure as Failure: self = failure
    case let error as UsageError: self.init(.usage, error.phrase)
    case let error as CatalogueError: self.init(error.status, error.phrase)
    case let error as BudgetLanguageError: self.init(.usage, error.phrase)
    case let error as CatalogStoreError: self.init(error.status, error.phrase)
    case let error as FileError: self.init(error.status, error.phrase.map(\.capitalizedFirst))
    case let error as PartlyPut:
      self.init(error.error.status, error.phrase.map(\.capitalizedFirst))
    case let error as FactErrors: self.init(.badData, Self.listed(error.errors.map(\.phrase)))
    case let error as ImportErrors:
      let proposal = error.proposal.map(Phrase.mappingToBeginWith) ?? Phrase(same: "")
      self.init(
        .badData, Self.listed(error.errors.map { $0.phrase(file: error.file) }) + proposal)
    case let error as ImportMappingErrors:
      self.init(.badData, Self.listed(error.errors.map(\.phrase)))
    case let error as CSVError: self.init(.badData, error.phrase(file: .theFile))
    case let error as SourceFormError:
      self.init(
        .badData,
        Phrase(
          "The file is not what the reader \(error.reader) reads: it has no column \(.either(error.missingColumns)).",
          "Hindi ito ang file na binabasa ng reader na \(error.reader): wala itong column na \(.either(error.missingColumns))."
        )
      )
    case is MissingTables:
      self.init(
        .noInput,
        Phrase(
          "The tables that readers need are not beside the program.",
          "Wala katabi ng program ang mga table na kailangan ng mga reader."))
    default: return nil
    }
  }

  /// The mistakes of a folder, one a line, and how many more there are.
  static func listed(_ messages: [Phrase]) -> Phrase {
    let shown = messages.prefix(1000)
    let rest = messages.count - shown.count
    return (shown + (rest > 0 ? [.andMore(rest)] : [])).joined(separator: "\n")
  }
}

extension CatalogueError {
  /// The exit status of the contract.
  fileprivate var status: Failure.Status {
    switch self {
    case .store(let error): error.status
    case .noPrices: .badData
    case .noSuchPhone, .noSuchPublisher, .noSuchGuide, .noPhones, .noSuchField, .notKnownOn,
      .nothingCheaper:
      .noInput
    case .question, .noSuchBrand, .nameTooLong, .severalPhones, .namedTwice, .twoYears, .noYear,
      .oneYearOnly, .emptyPeriod:
      .usage
    }
  }
}

extension CatalogStoreError {
  /// The exit status of the contract.
  fileprivate var status: Failure.Status {
    switch self {
    case .noSuchFile, .isFolder, .unreadable: .noInput
    case .notSQLite, .notCatalog, .newerVersion, .olderVersion, .olderColumns, .damaged,
      .refusedFacts:
      .badData
    case .busy: .busy
    case .diskFull, .inputOutput: .inputOutput
    case .cannotWrite, .wouldOverwrite: .cannotWrite
    }
  }
}

extension FileError {
  /// The exit status of the contract.
  fileprivate var status: Failure.Status {
    switch (cause, operation) {
    case (.diskFull, _): .inputOutput
    case (.other, _): .inputOutput
    case (_, .read): .noInput
    case (_, .write): .cannotWrite
    }
  }
}

extension String {
  /// The text with its first letter large.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
