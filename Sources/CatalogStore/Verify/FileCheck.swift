internal import Catalog
internal import SQLite

/// Is the file whole, and fit to be published?
enum FileCheck {
  @Sendable static func findings(_ db: Database) throws -> [Finding] {
    let damage = try String.fetchAll(db, sql: "PRAGMA integrity_check(20)").filter { $0 != "ok" }
    var findings = damage.map { detail in
      Finding(
        .error, check: "file-damaged", what: detail, location: "catalogue",
        cure: "build it anew with presyo build")
    }
    let broken = try FactsReader.all(db, "PRAGMA foreign_key_check") {
      try ($0.get(0) as String, $0.get(2) as String)
    }
    findings += Set(broken.map { "\($0.0) \($0.1)" }).sorted().map { pair in
      let names = pair.split(separator: " ")
      return Finding(
        .error, check: "orphan", what: "a row names a \(names[1]) that is not there",
        location: String(names[0]), cure: "build the catalogue anew with presyo build")
    }
    if try String.fetchOne(db, sql: "PRAGMA journal_mode") == "wal" {
      findings.append(
        Finding(
          .warning, check: "journal", what: "the file is in WAL mode, unfit for publishing",
          location: "catalogue", cure: "build it anew with presyo build"))
    }
    return findings
  }
}
