import Answers
import CatalogStore

/// Opens the catalogue that a command reads: the one place where that is decided.
enum CatalogueOpening {
  /// Opens the catalogue that was named, else the user's own, which is built from the shipped
  /// facts when it does not exist yet; asked about the moment of `dates`.
  static func open(
    _ options: CatalogOptions, _ dates: DateOptions? = nil
  ) throws -> Catalogue<DatabaseEngine> {
    try Catalogue.open(try path(options)).asOf(dates?.asOf, knownOn: dates?.knownOn)
  }

  /// Where the catalogue is, once it is there.
  static func path(_ options: CatalogOptions) throws -> String {
    if let named = options.named { return named }
    let path = try CatalogLocation.standard()
    if !CatalogLocation.exists(path) {
      try CatalogBuild.run(from: nil, to: path)
    }
    return path
  }
}
