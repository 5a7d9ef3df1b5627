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
    let path = try path(options)
    StandardStreams.detail("reading \(path)")
    let catalogue = try Catalogue.open(path)
    guard let dates else { return catalogue }
    let latest = try catalogue.engine.database.latestDate()
    if let latest { try warn(ofOld: latest) }
    return catalogue.asOf(try dates.asOf?.day { latest }, knownOn: dates.knownOn)
  }

  /// From how many days on it is said that the newest reading is old: in a season most shops have
  /// changed their prices.
  private static let oldAfterDays = 90

  private static func warn(ofOld latest: CalendarDay) throws {
    let days = try Today.day().ordinal - latest.ordinal
    guard days > oldAfterDays else { return }
    StandardStreams.note(
      "presyo: The newest prices were read on \(latest.iso), \(days) days ago.")
  }

  /// Where the catalogue is, once it is there.
  static func path(_ options: CatalogOptions) throws -> String {
    try OwnCatalog.path(options)
  }
}
