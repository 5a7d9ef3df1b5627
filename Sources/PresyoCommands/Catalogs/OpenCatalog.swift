import BudgetLanguage
import Catalog
import CatalogStore
import Interchange

/// A catalogue that a command reads.
struct OpenCatalog {
  let database: CatalogDatabase
  let path: String

  /// Opens the catalogue that was named, else the user's own, which is built from the shipped
  /// facts when it does not exist yet.
  static func open(_ options: CatalogOptions) throws -> OpenCatalog {
    let path = try OwnCatalog.path(options)
    return OpenCatalog(database: try CatalogDatabase.open(path: path), path: path)
  }

  /// The brand and model names that questions are read with.
  func vocabulary() throws -> Vocabulary {
    guard let names = try database.names() else { throw holdsNoPrices }
    return Vocabulary(names)
  }

  /// The latest day a price was read.
  func latestDate() throws -> CalendarDay {
    guard let day = try database.latestDate() else { throw holdsNoPrices }
    return day
  }

  private var holdsNoPrices: Failure {
    Failure(.badData, "The catalogue \(path) holds no prices; build it anew with presyo build.")
  }
}
