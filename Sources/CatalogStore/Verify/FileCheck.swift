internal import Catalog
internal import SQLite

/// Is the file whole, and fit to be published?
enum FileCheck {
  @Sendable static func findings(_ db: Database) throws -> [Finding] {
    let damage = try String.fetchAll(db, sql: "PRAGMA integrity_check(20)").filter { $0 != "ok" }
    var findings = damage.map { detail in
      Finding(
        .error, check: "file-damaged", what: Phrase(same: detail), location: "catalogue",
        cure: .buildItAnew)
    }
    let broken = try FactsReader.all(db, "PRAGMA foreign_key_check") {
      try ($0.get(0) as String, $0.get(2) as String)
    }
    findings += Set(broken.map { "\($0.0) \($0.1)" }).sorted().map { pair in
      let names = pair.split(separator: " ")
      return Finding(
        .error, check: "orphan", what: .namesWhatIsNotThere(String(names[1])),
        location: String(names[0]), cure: .buildAnew)
    }
    if try String.fetchOne(db, sql: "PRAGMA journal_mode") == "wal" {
      findings.append(
        Finding(
          .warning, check: "journal", what: .inWALMode,
          location: "catalogue", cure: .buildItAnew))
    }
    return findings
  }
}
