import Catalog
import Interchange

/// One file of the folder of raw sources: how it is read, what it is trusted for, and its day.
package struct RawFile: Sendable {
  let name: String
  let reader: String
  let rank: SourceRank
  /// The day on which it was read; `nil` where its rows have days of their own.
  let readOn: PartialDate?

  /// Whether it stands among the facts themselves: facts that people found, each with its page.
  var isOfFacts: Bool { ["found-facts", "found-prices"].contains(reader) }

  static func read(_ folder: TableFolder) throws -> [RawFile] {
    try folder.rows("raw-files.csv", columns: ["file", "reader", "rank", "read_on"]).map { row in
      guard let rank = SourceRank(code: row["rank"]) else {
        throw SourceFormError(reader: "raw-files.csv", missingColumns: ["rank \(row["rank"])"])
      }
      return RawFile(
        name: row["file"], reader: row["reader"], rank: rank,
        readOn: PartialDate(iso: row["read_on"]))
    }
  }
}
