package import Catalog
import Interchange

/// What people know of brands, names and lines, by which raw sources are read and joined: tables
/// of the folder of facts, which anybody can correct.
package struct EditingTables: Sendable {
  package var brands: BrandNames
  var names = NameTable()
  var lines = ModelLines()
  var systems = SystemsByBrand()
  var partnerships: [PartnershipSeries] = []
  /// Pages of sellers, by the id of their source, that offer another unit than they name.
  var copies: Set<String> = []
  /// Files of the folder of raw sources, the most trusted first.
  var files: [RawFile] = []

  /// Tables of these brands alone.
  package init(brands: BrandNames) {
    self.brands = brands
  }

  /// Reads the tables of a folder of facts.
  ///
  /// - Throws: `FileError`, `CSVError` or ``SourceFormError`` where one is missing or is not what
  ///   it should be.
  package static func read(
    from folder: String, brands: BrandNames, _ partnerships: [CameraPartnership]
  ) throws -> EditingTables {
    let folder = TableFolder(path: folder)
    var tables = EditingTables(brands: brands)
    tables.names = try NameTable(folder)
    tables.lines = try ModelLines(folder)
    tables.systems = try SystemsByBrand(folder)
    tables.copies = Set(
      try folder.rows("copies.csv", columns: ["source_id", "why"]).map { $0["source_id"] })
    tables.partnerships = PartnershipSeries.of(partnerships)
    tables.files = try RawFile.read(folder)
    return tables
  }

  /// The day of the files of this reader that bear none themselves.
  func day(ofReader reader: String) -> PartialDate? {
    files.last { $0.reader == reader }?.readOn
  }
}
