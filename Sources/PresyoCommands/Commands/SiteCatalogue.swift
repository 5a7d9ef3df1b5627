import Catalog
import CatalogStore
import Glibc
import Interchange

/// The catalogue as a file that readers of a website can download.
enum SiteCatalogue {
  static let name = "catalog.sqlite"
  static let words = Phrase(
    "the whole catalogue as an SQLite database, with its views",
    "buong catalogue bilang SQLite database, kasama ang mga view")

  /// The bytes of a catalogue of these facts, the same each time: built anew, so that nothing in it
  /// tells of the machine or of what was changed before.
  static func bytes(of facts: CatalogFacts) throws -> [UInt8] {
    let place = Environment.value("TMPDIR") ?? "/tmp"
    var folder = Array("\(place)/presyo-XXXXXX".utf8CString)
    guard mkdtemp(&folder) != nil else {
      let reason = String(cString: strerror(errno))
      throw Failure(
        .cannotWrite,
        Phrase(
          "No folder for the catalogue to download can be made in \(place): \(reason); name another with TMPDIR.",
          "Walang magawang folder sa \(place) para sa katalogong ida-download: \(reason); pangalanan ang iba gamit ang TMPDIR."
        ))
    }
    let made = String(decoding: folder.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let path = "\(made)/\(name)"
    defer {
      unlink(path)
      rmdir(made)
    }
    try CatalogDatabase.build(facts, at: path)
    return try FileBytes.readFile(path)
  }
}
