import Answers
import BudgetLanguage
import Catalog
import CatalogStore
import Editing
import Interchange

extension Failure {
  /// The failure that an error of another target means; `nil` for one the argument parser prints.
  init?(explaining error: any Error) {
    switch error {
    case let failure as Failure: self = failure
    case let error as CatalogueError: self.init(error.status, error.message)
    case let error as BudgetLanguageError: self.init(.usage, error.message)
    case let error as CatalogStoreError: self.init(error.status, error.message)
    case let error as FileError: self.init(error.status, error.message.capitalizedFirst)
    case let error as PartlyPut: self.init(error.error.status, error.message.capitalizedFirst)
    case let error as FactErrors: self.init(.badData, Self.listed(error.errors.map(\.message)))
    case let error as ImportErrors:
      let proposal = error.proposal.map { "\nA mapping to begin with:\n\n\($0)" } ?? ""
      self.init(
        .badData, Self.listed(error.errors.map { $0.message(file: error.file) }) + proposal)
    case let error as ImportMappingErrors:
      self.init(.badData, Self.listed(error.errors.map(\.message)))
    case let error as CSVError: self.init(.badData, error.message(file: "The file"))
    case let error as SourceFormError:
      self.init(
        .badData,
        "The file is not what the reader \(error.reader) reads: it has no column \(OptionValue.list(error.missingColumns))."
      )
    case is MissingTables:
      self.init(.noInput, "The tables that readers need are not beside the program.")
    default: return nil
    }
  }

  /// The mistakes of a folder, one a line, and how many more there are.
  private static func listed(_ messages: [String]) -> String {
    let shown = messages.prefix(1000)
    let rest = messages.count - shown.count
    let more = rest > 0 ? ["…and \(rest) more."] : []
    return (shown + more).joined(separator: "\n")
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
      .emptyPeriod:
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
