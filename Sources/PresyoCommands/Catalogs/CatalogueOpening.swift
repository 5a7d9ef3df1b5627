import Answers
import Catalog
import CatalogStore

/// Opens the catalogue that a command reads: the one place where that is decided.
enum CatalogueOpening {
  /// Opens the catalogue that was named, else the user's own, which is built from the shipped
  /// facts when it does not exist yet and renewed when they changed; asked about the moment of
  /// `dates`.
  static func open(
    _ options: CatalogOptions, _ dates: DateOptions? = nil
  ) throws -> Catalogue<DatabaseEngine> {
    let database = try OwnCatalog.open(options)
    let path = database.path
    StandardStreams.detail(Phrase("reading \(path)", "binabasa ang \(path)"))
    let catalogue = Catalogue(DatabaseEngine(database))
    guard let dates else { return catalogue }
    let latest = try catalogue.engine.database.latestDate()
    if let latest { OldReadings.note(latest, today: try Today.day()) }
    return catalogue.asOf(try dates.asOf?.day { latest }, knownOn: dates.knownOn)
  }
}
