import Catalog
import Interchange

/// The folder in which the tables stand.
struct TableFolder {
  let path: String

  /// The rows of a table that has these columns.
  func rows(_ name: String, columns: [String]) throws -> [CSVRow] {
    let text = String(decoding: try FileBytes.read("\(path)/\(name)"), as: UTF8.self)
    return try SourceTable.read(text, reader: name, columns: columns).rows
  }
}
